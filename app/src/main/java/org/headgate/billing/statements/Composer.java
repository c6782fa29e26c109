package org.headgate.billing.statements;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.billing.SegmentCard;
import org.headgate.customers.AccountNumber;
import org.headgate.district.BillPrinting.MailPermit;
import org.headgate.district.DistrictPack;
import org.headgate.formats.imb.IntelligentMail;
import org.headgate.formats.imb.Tracking;
import org.headgate.formats.statement.Statement;
import org.headgate.formats.statement.Statement.Activity;
import org.headgate.formats.statement.Statement.Agency;
import org.headgate.formats.statement.Statement.Coupon;
import org.headgate.formats.statement.Statement.Due;
import org.headgate.formats.statement.Statement.Entry;
import org.headgate.formats.statement.Statement.Facts;
import org.headgate.formats.statement.Statement.PostalAddress;
import org.headgate.formats.statement.Statement.Usage;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;

/** Puts posted bills into the words, amounts and places of a statement. Nothing is looked up and nothing charged here. */
record Composer(DistrictPack agency, ChargeTable.Books books) {
    private static final String BARCODE_IDENTIFIER = "00";

    Statement compose(PostedBill bill) {
        var phrases = Phrases.of(bill.head().language());
        var head = bill.head();
        var use = WaterUse.of(bill);
        var period = bill.period();
        var total = head.balanceBefore().plus(head.total());
        var account = new AccountNumber(head.account());
        return new Statement(
                phrases.language(),
                agencyOnPaper(),
                new PostalAddress(mailTo(head), bars(head)),
                new Facts(
                        account.toString(),
                        head.id().number(),
                        head.billDate(),
                        period.from(),
                        period.end().minusDays(1),
                        (int) period.days(),
                        service(phrases, bill)),
                new Due(head.balanceBefore(), head.total(), head.dueDate(), total, false),
                new ChargeTable(phrases, bill, books).charges(),
                activity(phrases, bill),
                usage(phrases, use),
                new Notices(phrases, agency).of(bill, use),
                smallPrint(phrases, bill),
                new Coupon(
                        new PostalAddress(agency.printing().remitTo(), ""),
                        mailTo(head),
                        scanLine(head, account, total)));
    }

    private Agency agencyOnPaper() {
        var contact = agency.contact();
        return new Agency(
                agency.name(),
                String.join(", ", contact.address()),
                contact.phone(),
                contact.website().replaceFirst("^https?://", ""));
    }

    private static List<String> mailTo(PostedBill.Head head) {
        var mail = head.mail();
        return List.of(mail.name(), mail.street(), "%s, %s %s".formatted(mail.city(), mail.state(), mail.zip()));
    }

    /** Serial numbers follow from the bill, so that a bill printed again bears the same barcode. */
    private String bars(PostedBill.Head head) {
        var permit = agency.printing().permit();
        var zip = head.mail().zip().replaceAll("[^0-9]", "");
        if (permit == null || (zip.length() != 5 && zip.length() != 9)) return "";
        return switch (IntelligentMail.encode(tracking(permit, head.id().value()), zip)) {
            case IntelligentMail.Barcode(var bars) -> bars;
            case IntelligentMail.Refusal(var _, var sentence) -> throw new Rejection(sentence);
        };
    }

    private static String tracking(MailPermit permit, long bill) {
        var serials = permit.mailer().length() == 6 ? 1_000_000_000L : 1_000_000L;
        return new Tracking(BARCODE_IDENTIFIER, permit.serviceType(), permit.mailer(), bill % serials).digits();
    }

    private String scanLine(PostedBill.Head head, AccountNumber account, Money total) {
        var due = total.signum() < 0 ? Money.ZERO : total;
        return agency.printing()
                .scanLine()
                .print(Map.of(
                        "account", account.digits(),
                        "bill", head.id().number().replace("-", ""),
                        "amount", due.toString(),
                        "past-due",
                                head.balanceBefore().signum() < 0
                                        ? "0.00"
                                        : head.balanceBefore().toString(),
                        "this-bill",
                                head.total().signum() < 0
                                        ? "0.00"
                                        : head.total().toString(),
                        "due", head.dueDate().toString(),
                        "issued", head.billDate().toString()));
    }

    private static String service(Phrases phrases, PostedBill bill) {
        var parts = bill.regular().isEmpty() ? bill.segments() : bill.regular();
        var addresses = new LinkedHashSet<String>();
        for (var part : parts) addresses.add(part.address());
        if (addresses.isEmpty()) return "";
        var first = addresses.getFirst();
        if (addresses.size() > 1)
            return phrases.in("%s and %d more", "%s y %d más").formatted(first, addresses.size() - 1);
        return first + ", " + phrases.in(parts.getLast().className()).toLowerCase(Locale.ROOT);
    }

    private static Activity activity(Phrases phrases, PostedBill bill) {
        var entries = new ArrayList<Entry>();
        var last = bill.activity().last();
        if (last != null)
            entries.add(new Entry(
                    phrases.in("Last bill’s balance, %s", "Saldo de la última factura, %s")
                            .formatted(phrases.day(last.on())),
                    last.balance()));
        for (var posted : bill.activity().since())
            entries.add(new Entry(name(phrases, posted) + ", " + phrases.day(posted.on()), posted.amount()));
        // A payment that was recorded while the bill was being posted counts for the next one.
        var other = bill.head().balanceBefore().minus(bill.activity().balance());
        if (!other.isZero()) entries.add(new Entry(phrases.in("Other changes", "Otros movimientos"), other));
        return new Activity(entries, bill.head().balanceBefore());
    }

    private static String name(Phrases phrases, AccountActivity.Posted posted) {
        return switch (posted.kind()) {
            case OPENING_BALANCE -> phrases.in("Balance carried over", "Saldo anterior");
            case BILL -> phrases.in("Bill", "Factura");
            case BILL_CANCELLED -> phrases.in("Bill taken back", "Factura anulada");
            case PAYMENT -> phrases.in("Payment, thank you", "Pago, gracias");
            case PAYMENT_REVERSED -> phrases.in("Payment returned", "Pago devuelto");
            case FEE -> phrases.in("Fee", "Cargo");
            case FEE_REVERSED -> phrases.in("Fee taken back", "Cargo anulado");
            case ADJUSTMENT -> phrases.in("Adjustment", "Ajuste");
            case ADJUSTMENT_REVERSED -> phrases.in("Adjustment taken back", "Ajuste anulado");
            case DEPOSIT_RECEIVED -> phrases.in("Deposit received", "Depósito recibido");
            case DEPOSIT_INTEREST -> phrases.in("Interest on your deposit", "Intereses de su depósito");
            case DEPOSIT_APPLIED -> phrases.in("Your deposit applied", "Su depósito aplicado");
            case DEPOSIT_REFUNDED -> phrases.in("Deposit refunded", "Depósito reembolsado");
            case DEPOSIT_REVERSED -> phrases.in("Deposit corrected", "Depósito corregido");
            case BALANCE_TRANSFER -> phrases.in("Balance transferred", "Saldo transferido");
            case BALANCE_TRANSFER_REVERSED -> phrases.in("Transfer taken back", "Transferencia anulada");
        };
    }

    private static Usage usage(Phrases phrases, WaterUse use) {
        var unit = Phrases.unit(use.unit());
        if (!use.isMetered()) return new Usage(unit, "", "", List.of(), List.of());
        return new Usage(unit, phrases.unitNote(use.unit()), comparison(phrases, use), use.meters(), use.chart());
    }

    private static String comparison(Phrases phrases, WaterUse use) {
        var now = phrases.in("%,d gallons a day.", "%,d galones al día.").formatted(Math.round(use.gallonsADay()));
        var before = use.gallonsADayLastYear();
        if (before.isEmpty()) return now;
        return now
                + phrases.in(" In %s, %,d.", " En %s, %,d.")
                        .formatted(phrases.month(use.newest().minusYears(1)), Math.round(before.getAsDouble()));
    }

    /** What the books say of their rates, each once. */
    private List<String> smallPrint(Phrases phrases, PostedBill bill) {
        var said = new LinkedHashSet<String>();
        for (SegmentCard segment : bill.segments())
            for (var disclaimer : books.of(segment).disclaimers()) said.add(phrases.in(disclaimer));
        return List.copyOf(said);
    }
}
