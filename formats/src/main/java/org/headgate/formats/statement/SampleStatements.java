package org.headgate.formats.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.headgate.formats.statement.Statement.Activity;
import org.headgate.formats.statement.Statement.Agency;
import org.headgate.formats.statement.Statement.Charge;
import org.headgate.formats.statement.Statement.ChargeRow;
import org.headgate.formats.statement.Statement.Charges;
import org.headgate.formats.statement.Statement.Coupon;
import org.headgate.formats.statement.Statement.Due;
import org.headgate.formats.statement.Statement.Entry;
import org.headgate.formats.statement.Statement.Facts;
import org.headgate.formats.statement.Statement.Message;
import org.headgate.formats.statement.Statement.MeterRead;
import org.headgate.formats.statement.Statement.PostalAddress;
import org.headgate.formats.statement.Statement.ReadKind;
import org.headgate.formats.statement.Statement.Usage;
import org.headgate.formats.statement.Statement.UsageMonth;
import org.headgate.kernel.Money;

/** Made-up bills of a made-up district, every one different and each the same on every run, to measure and to try out. */
final class SampleStatements {
    static final Agency AGENCY = new Agency(
            "Cholla Basin Water District",
            "61500 Basin Road, Cholla Flat, CA 92299",
            "760-555-0100",
            "cholla-basin.example");
    private static final String[] GIVEN = {"Marisol", "Dwight", "José", "Thu Hương", "Ana", "Ruth", "Begoña", "Lee"};
    private static final String[] FAMILY = {"Etcheverry", "Nguyễn", "Peña", "Okafor", "Lindqvist", "Muñoz", "Hale"};
    private static final String[] STREETS = {"Sagehen Trail", "Ocotillo Way", "Mill Lane", "Camino del Río"};
    private static final String REPLY_BARS = "AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA";
    private static final int[] SEASON = {6, 7, 8, 11, 14, 18, 22, 24, 21, 17, 9, 7};
    private static final LocalDate ISSUED = LocalDate.of(2026, 11, 12);
    private static final LocalDate DUE_BY = LocalDate.of(2026, 12, 3);

    private SampleStatements() {}

    static Statement of(int number) {
        var chance = new Random(20_261_112L + number);
        var language = chance.nextInt(4) == 0 ? Language.SPANISH : Language.ENGLISH;
        var used = 3 + chance.nextInt(32);
        var charges = charges(language, used);
        var pastDue = chance.nextInt(5) == 0 ? Money.ofCents(1_000 + chance.nextInt(20_000)) : Money.ZERO;
        var total = charges.total().plus(pastDue);
        var address = address(chance);
        var account = "03-%05d-7".formatted(10_000 + number);
        var street = address.lines().get(1);
        return new Statement(
                language,
                AGENCY,
                address,
                new Facts(
                        account,
                        "26-11-%05d".formatted(10_000 + number),
                        ISSUED,
                        LocalDate.of(2026, 10, 11),
                        LocalDate.of(2026, 11, 10),
                        31,
                        street + (language == Language.ENGLISH ? ", single family" : ", unifamiliar")),
                new Due(pastDue, charges.total(), DUE_BY, total, false),
                charges,
                activity(language, pastDue),
                usage(language, used, chance),
                messages(language),
                List.of(),
                new Coupon(
                        new PostalAddress(
                                List.of(AGENCY.name(), "PO Box 1180", "Cholla Flat, CA 92299-1180"), REPLY_BARS),
                        address.lines(),
                        "03%05d 7 2611 %010d %010d 4".formatted(10_000 + number, total.cents(), pastDue.cents())));
    }

    private static PostalAddress address(Random chance) {
        var name = GIVEN[chance.nextInt(GIVEN.length)] + " " + FAMILY[chance.nextInt(FAMILY.length)];
        var street = 7_000 + chance.nextInt(900) + " " + STREETS[chance.nextInt(STREETS.length)];
        var bars = new StringBuilder();
        for (var i = 0; i < 65; i++) bars.append("FADT".charAt(chance.nextInt(4)));
        return new PostalAddress(List.of(name, street, "Cholla Flat, CA 92299"), bars.toString());
    }

    private static Charges charges(Language language, int used) {
        var english = language == Language.ENGLISH;
        var rows = new ArrayList<ChargeRow>();
        var basic = Money.of("25.78");
        rows.add(new Charge(
                english ? "Basic service, 3/4″ meter" : "Servicio básico, medidor de 3/4″",
                english ? "1 month" : "1 mes",
                "25.78",
                basic));
        var total = basic;
        int[] tops = {5, 10, 20, 1_000};
        int[] cents = {300, 350, 400, 450};
        for (int tier = 0, from = 0; tier < tops.length && used > from; from = tops[tier++]) {
            var quantity = Math.min(used, tops[tier]) - from;
            var amount = Money.ofCents((long) quantity * cents[tier]);
            var wording = (english ? "Water, tier %d: from %d ccf" : "Agua, bloque %d: desde %d ccf")
                    .formatted(tier + 1, from + 1);
            rows.add(new Charge(
                    wording, quantity + " ccf", Money.ofCents(cents[tier]).toString(), amount));
            total = total.plus(amount);
        }
        return new Charges(rows, used + " ccf", total);
    }

    private static Activity activity(Language language, Money pastDue) {
        var english = language == Language.ENGLISH;
        var before = pastDue.plus(Money.of("86.28"));
        return new Activity(
                List.of(
                        new Entry(
                                english ? "Last bill’s balance, Oct 13" : "Saldo de la última factura, 13 oct", before),
                        new Entry(
                                english ? "Payments since Oct 13, thank you" : "Pagos desde el 13 oct, gracias",
                                Money.of("-86.28"))),
                pastDue);
    }

    private static Usage usage(Language language, int used, Random chance) {
        var english = language == Language.ENGLISH;
        var months = new ArrayList<UsageMonth>();
        for (var back = 12; back >= 0; back--) {
            var month = YearMonth.of(2026, 11).minusMonths(back);
            var season = SEASON[month.getMonthValue() - 1];
            months.add(new UsageMonth(
                    month,
                    BigDecimal.valueOf(back == 0 ? used : season + chance.nextInt(4)),
                    BigDecimal.valueOf(season + chance.nextInt(3)),
                    back == 9));
        }
        var read = 2_000 + chance.nextInt(5_000);
        var meter = new MeterRead(
                "18-" + (400_000 + chance.nextInt(90_000)),
                LocalDate.of(2026, 10, 10),
                BigDecimal.valueOf(read),
                LocalDate.of(2026, 11, 10),
                BigDecimal.valueOf(read + used),
                BigDecimal.valueOf(used),
                ReadKind.ACTUAL);
        var gallons = Math.round(used * 748 / 31.0);
        return new Usage(
                "ccf",
                english ? "ccf; 1 ccf = 748 gallons" : "ccf; 1 ccf = 748 galones",
                (english ? "%d gallons a day. Last November 217." : "%d galones al día. En noviembre pasado, 217.")
                        .formatted(gallons),
                List.of(meter),
                months);
    }

    private static List<Message> messages(Language language) {
        var english = new Message(
                Language.ENGLISH.tag(),
                "Trouble paying? Call before Dec 3",
                "You can pay over up to 12 months, ask for more time, or ask us to review this bill. Your water stays on"
                        + " meanwhile.");
        var spanish = new Message(
                Language.SPANISH.tag(),
                "¿No puede pagar? Llame antes del 3 de diciembre",
                "Puede pagar en hasta 12 meses, pedir más tiempo o una revisión. 760-555-0100.");
        return language == Language.ENGLISH ? List.of(english, spanish) : List.of(spanish, english);
    }
}
