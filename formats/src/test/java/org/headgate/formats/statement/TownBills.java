package org.headgate.formats.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headgate.formats.statement.Statement.Activity;
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
import org.headgate.formats.statement.Statement.Service;
import org.headgate.formats.statement.Statement.Usage;
import org.headgate.formats.statement.Statement.UsageMonth;
import org.headgate.kernel.Money;

/** Well-known bills: a house that is behind, in English and in Spanish, and an apartment house with more than a page. */
final class TownBills {
    static final String BARS = "AADTFFDFTDADTAADAATFDTDDAAADDTDTTDAFADADDDTFFFDDTTTADFAAADFTDAADA";
    private static final int[] USED = {9, 7, 6, 6, 8, 11, 14, 18, 22, 24, 21, 17, 25};
    private static final int[] BEFORE = {10, 8, 6, 7, 8, 10, 13, 19, 20, 23, 19, 14, 9};

    private TownBills() {}

    /** Marisol Etcheverry of Sagehen Trail: 25 ccf, past due from October. */
    static Statement marisol() {
        return new Statement(
                Language.ENGLISH,
                SampleStatements.AGENCY,
                new PostalAddress(List.of("Marisol Etcheverry", "7316 Sagehen Trail", "Cholla Flat, CA 92299"), BARS),
                facts("7316 Sagehen Trail, single family"),
                new Due(Money.of("141.97"), Money.of("120.78"), LocalDate.of(2026, 12, 3), Money.of("262.75"), false),
                new Charges(
                        List.of(
                                new Charge("Basic service, 3/4″ meter", "1 month", "25.78", Money.of("25.78")),
                                new Charge("Water, tier 1: first 5 ccf", "5 ccf", "3.00", Money.of("15.00")),
                                new Charge("Water, tier 2: 6 to 10 ccf", "5 ccf", "3.50", Money.of("17.50")),
                                new Charge("Water, tier 3: 11 to 20 ccf", "10 ccf", "4.00", Money.of("40.00")),
                                new Charge("Water, tier 4: over 20 ccf", "5 ccf", "4.50", Money.of("22.50"))),
                        "25 ccf",
                        Money.of("120.78")),
                new Activity(
                        List.of(
                                new Entry("Last bill’s balance, Oct 13", Money.of("133.34")),
                                new Entry("Late fee, Nov 4, 10% of 86.28", Money.of("8.63")),
                                new Entry("Payments since Oct 13", Money.ZERO)),
                        Money.of("141.97")),
                usage("ccf; 1 ccf = 748 gallons", "603 gallons a day. Last November 217."),
                messages(),
                List.of("The State Water Board can review this bill if ours does not settle it: 800-555-0199."),
                coupon("0311842 7 2611 0000026275 0000014197 4"));
    }

    /** The same bill for somebody who reads Spanish, with a name of many accents. */
    static Statement begonia() {
        var english = marisol();
        return new Statement(
                Language.SPANISH,
                english.agency(),
                new PostalAddress(
                        List.of("María Begoña Íñiguez Çağlar Ürümqi", "Nguyễn Thị Hương, a/c", "Cholla Flat, CA 92299"),
                        BARS),
                facts("7316 Sagehen Trail, unifamiliar"),
                english.due(),
                new Charges(
                        List.of(
                                new Charge("Servicio básico, medidor de 3/4″", "1 mes", "25.78", Money.of("25.78")),
                                new Charge("Agua, bloque 1: los primeros 5 ccf", "5 ccf", "3.00", Money.of("15.00")),
                                new Charge("Agua, bloque 4: más de 20 ccf", "20 ccf", "4.00", Money.of("80.00"))),
                        "25 ccf",
                        Money.of("120.78")),
                new Activity(
                        List.of(
                                new Entry("Saldo de la última factura, 13 oct", Money.of("201.97")),
                                new Entry("Pagos desde el 13 oct", Money.of("-60.00"))),
                        Money.of("141.97")),
                usage("ccf; 1 ccf = 748 galones", "603 galones al día. En noviembre pasado, 217."),
                messages(),
                List.of(),
                english.coupon());
    }

    /** An apartment house: 32 charges of four services, 14 meters, five messages. */
    static Statement apartmentHouse() {
        var english = marisol();
        var rows = new ArrayList<ChargeRow>();
        var cents = 100_000L;
        for (var service : List.of("Water", "Sewer", "Recycled water", "Fire protection")) {
            rows.add(new Service(service));
            for (var line = 1; line <= 8; line++)
                rows.add(new Charge(
                        service + ", building " + line + " of the Residences at Upper Ocotillo Mesa",
                        "%,d ccf".formatted(line * 1_111),
                        "1.0" + line,
                        Money.ofCents(cents += 37)));
        }
        var meters = IntStream.range(0, 14).mapToObj(TownBills::meter).toList();
        var usage = english.usage();
        var twice = new ArrayList<>(messages());
        twice.addAll(messages());
        return new Statement(
                english.language(),
                english.agency(),
                english.mailTo(),
                english.facts(),
                english.due(),
                new Charges(rows, "39,996 ccf", Money.of("32195.36")),
                english.activity(),
                new Usage(usage.unit(), usage.unitNote(), usage.comparison(), meters, usage.months()),
                twice,
                english.smallPrint(),
                english.coupon());
    }

    /** A fire line without a meter, collected from the bank, nothing open before. */
    static Statement fireLine() {
        var bill = marisol();
        var charge = new Charge("Fire line, 4″", "1 month", "31.20", Money.of("31.20"));
        return new Statement(
                bill.language(),
                bill.agency(),
                bill.mailTo(),
                bill.facts(),
                new Due(Money.ZERO, Money.of("31.20"), LocalDate.of(2026, 12, 3), Money.of("31.20"), true),
                new Charges(List.of(charge), "", Money.of("31.20")),
                new Activity(List.of(), Money.ZERO),
                new Usage("ccf", "", "", List.of(), List.of()),
                List.of(),
                List.of(),
                bill.coupon());
    }

    static Statement namedAs(String name) {
        var bill = marisol();
        return new Statement(
                bill.language(),
                bill.agency(),
                new PostalAddress(List.of(name, "7316 Sagehen Trail", "Cholla Flat, CA 92299"), ""),
                bill.facts(),
                bill.due(),
                bill.charges(),
                bill.activity(),
                bill.usage(),
                bill.messages(),
                bill.smallPrint(),
                bill.coupon());
    }

    private static Facts facts(String service) {
        return new Facts(
                "03-11842-7",
                "26-11-11842",
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 10, 11),
                LocalDate.of(2026, 11, 10),
                31,
                service);
    }

    private static MeterRead meter(int number) {
        return new MeterRead(
                "18-4420" + (97 - number),
                LocalDate.of(2026, 10, 10),
                BigDecimal.valueOf(2_335),
                LocalDate.of(2026, 11, 10),
                BigDecimal.valueOf(2_360),
                BigDecimal.valueOf(25),
                number == 0 ? ReadKind.ACTUAL : ReadKind.ESTIMATED);
    }

    private static Usage usage(String note, String comparison) {
        var months = new ArrayList<UsageMonth>();
        for (var i = 0; i < USED.length; i++)
            months.add(new UsageMonth(
                    YearMonth.of(2025, 11).plusMonths(i),
                    BigDecimal.valueOf(USED[i]),
                    BigDecimal.valueOf(BEFORE[i]),
                    i == 3));
        return new Usage("ccf", note, comparison, List.of(meter(0)), months);
    }

    private static List<Message> messages() {
        return List.of(
                new Message(
                        "en-US",
                        "You may have a leak",
                        "Water ran on 11 nights. A toilet is the usual cause. We can check with you, free, and may reduce"
                                + " the bill."),
                new Message(
                        "en-US",
                        "Trouble paying? Call before Dec 3",
                        "You can pay over up to 12 months, ask for more time, or ask us to review this bill. Your water"
                                + " stays on meanwhile."),
                new Message(
                        "es-US",
                        "¿No puede pagar? Llame antes del 3 de diciembre",
                        "Puede pagar en hasta 12 meses, pedir más tiempo o una revisión. 760-555-0100."));
    }

    private static Coupon coupon(String scanLine) {
        return new Coupon(
                new PostalAddress(
                        List.of("Cholla Basin Water District", "PO Box 1180", "Cholla Flat, CA 92299-1180"), BARS),
                List.of("Marisol Etcheverry", "7316 Sagehen Trail, Cholla Flat, CA 92299"),
                scanLine);
    }
}
