package org.headgate.billing.statements;

import java.util.ArrayList;
import java.util.List;
import org.headgate.billing.BillStatus;
import org.headgate.district.BillPrinting.Notice;
import org.headgate.district.DistrictPack;
import org.headgate.formats.statement.Statement.Message;
import org.headgate.rating.book.Words;

/** What a customer should know: in their language first, and what matters most in the other one too. */
record Notices(Phrases phrases, DistrictPack agency) {
    private static final Notice CANCELLED = new Notice(
            new Words("This bill was cancelled", "Esta factura fue anulada"),
            new Words("Please do not pay it.", "Por favor no la pague."));
    private static final Notice REPLACED = new Notice(
            new Words("This bill was cancelled", "Esta factura fue anulada"),
            new Words(
                    "Please do not pay it: bill {bill} takes its place.",
                    "Por favor no la pague: la sustituye la factura {bill}."));
    private static final Notice LEAK = new Notice(
            new Words("You may have a leak", "Puede que tenga una fuga"),
            new Words(
                    "You used much more water than usual. Close all taps and look whether your meter still turns; a running"
                            + " toilet is the most frequent cause. We help you to find it: {phone}.",
                    "Usó mucha más agua que de costumbre. Cierre todas las llaves y vea si su medidor sigue girando; lo más"
                            + " frecuente es un inodoro que pierde. Le ayudamos a encontrarla: {phone}."));
    private static final Notice ESTIMATED = new Notice(
            new Words("Your meter could not be read", "No se pudo leer su medidor"),
            new Words(
                    "This bill is for an estimate; the next actual read puts it right.",
                    "Esta factura es una estimación; la próxima lectura real la corrige."));

    List<Message> of(PostedBill bill, WaterUse use) {
        var messages = new ArrayList<Message>();
        if (bill.head().status() == BillStatus.CANCELLED)
            both(bill.head().rebilledBy() == null ? CANCELLED : REPLACED, bill, messages);
        if (use.isMetered() && use.isHigh()) messages.add(message(phrases, LEAK, bill));
        if (bill.regular().stream().anyMatch(segment -> segment.estimated()))
            messages.add(message(phrases, ESTIMATED, bill));
        for (var notice : agency.printing().notices()) both(notice, bill, messages);
        return messages;
    }

    private void both(Notice notice, PostedBill bill, List<Message> into) {
        into.add(message(phrases, notice, bill));
        into.add(message(phrases.other(), notice, bill));
    }

    private Message message(Phrases in, Notice notice, PostedBill bill) {
        return new Message(in.language().tag(), filled(in, notice.title(), bill), filled(in, notice.text(), bill));
    }

    private String filled(Phrases in, Words words, PostedBill bill) {
        var rebill = bill.head().rebilledBy();
        return in.in(words)
                .replace("{due}", in.dayInSentence(bill.head().dueDate()))
                .replace("{phone}", unbroken(agency.contact().phone()))
                .replace("{bill}", rebill == null ? "" : rebill.number());
    }

    private static String unbroken(String number) {
        return number.replace(' ', '\u00a0');
    }
}
