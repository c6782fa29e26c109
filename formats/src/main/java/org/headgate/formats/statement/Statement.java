package org.headgate.formats.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A water bill as it is printed: everything on the paper is here, nothing is computed on the way. Wordings are in the
 * language of the statement; amounts, dates and quantities are formatted by the printer.
 */
public record Statement(
        Language language,
        Agency agency,
        PostalAddress mailTo,
        Facts facts,
        Due due,
        Charges charges,
        Activity activity,
        Usage usage,
        List<Message> messages,
        List<String> smallPrint,
        Coupon coupon) {

    /** Who bills: its name, its office's address on one line, and how to reach it. */
    public record Agency(String name, String address, String phone, String web) {}

    /**
     * The lines of an address, the name first, with the bars of its Intelligent Mail barcode as 65 letters F, A, D and
     * T, or none ("").
     */
    public record PostalAddress(List<String> lines, String bars) {
        public PostalAddress {
            lines = List.copyOf(lines);
            if (!bars.isEmpty() && !bars.matches("[FADT]{65}"))
                throw new IllegalArgumentException(
                        "an Intelligent Mail barcode is 65 letters F, A, D and T, not \"%s\"".formatted(bars));
        }
    }

    /** Which bill this is. {@code through} is the last day of the period; {@code service} where and for what it is. */
    public record Facts(
            String account,
            String bill,
            LocalDate issued,
            LocalDate from,
            LocalDate through,
            int days,
            String service) {}

    /**
     * What is to be paid: what was open before (negative is a credit), this bill, when it is due, and both together.
     * {@code automatic} when the agency collects it itself on that day.
     */
    public record Due(Money pastDue, Money thisBill, LocalDate by, Money total, boolean automatic) {}

    /** How this bill was calculated. {@code quantity} is what was used in all with its unit, or "". */
    public record Charges(List<ChargeRow> rows, String quantity, Money total) {
        public Charges {
            rows = List.copyOf(rows);
        }
    }

    /** A row of the calculation: the name of a service, or a charge (one tier, one fixed charge) under it. */
    public sealed interface ChargeRow {}

    /** The head of the charges of one service. */
    public record Service(String name) implements ChargeRow {}

    /** One charge; quantity and price are as they are to be read ("5 ccf", "3.00"), or "". */
    public record Charge(String wording, String quantity, String price, Money amount) implements ChargeRow {}

    /** What happened on the account since the last bill, and what that left. */
    public record Activity(List<Entry> entries, Money total) {
        public Activity {
            entries = List.copyOf(entries);
        }
    }

    /** The previous balance, a payment, a fee or an adjustment. */
    public record Entry(String wording, Money amount) {}

    /**
     * Meters and water use. {@code comparison} is a sentence such as "603 gallons a day. Last November 217."; {@code
     * unitNote} explains the unit; months come oldest first, the newest is this bill's.
     */
    public record Usage(
            String unit, String unitNote, String comparison, List<MeterRead> meters, List<UsageMonth> months) {
        public Usage {
            meters = List.copyOf(meters);
            months = List.copyOf(months);
        }

        /** Nothing metered and no history: the bill leaves the whole part out. */
        boolean isEmpty() {
            return meters.isEmpty() && months.isEmpty();
        }
    }

    /** How the later of two reads came about. */
    public enum ReadKind {
        ACTUAL,
        ESTIMATED,
        BY_CUSTOMER
    }

    /** Two reads of a meter and what was used between them. */
    public record MeterRead(
            String meter,
            LocalDate previousOn,
            BigDecimal previous,
            LocalDate currentOn,
            BigDecimal current,
            BigDecimal used,
            ReadKind kind) {}

    /** The use billed in a month, and a year before it where that is known. */
    public record UsageMonth(
            YearMonth month, BigDecimal used, @Nullable BigDecimal yearBefore, boolean estimated) {}

    /** Something to know, in any language of the Latin alphabet ({@code language} is its BCP 47 tag). */
    public record Message(String language, String title, String text) {}

    /**
     * What goes back with a check; its amounts are those of {@link Due}. The scan line is printed in OCR-B, ten characters to
     * the inch, and has room for 75.
     */
    public record Coupon(PostalAddress payTo, List<String> from, String scanLine) {
        private static final int SCAN_LINE_AT_MOST = 75;

        public Coupon {
            from = List.copyOf(from);
            if (scanLine.length() > SCAN_LINE_AT_MOST)
                throw new IllegalArgumentException("a scan line has room for %d characters, this one has %d: %s"
                        .formatted(SCAN_LINE_AT_MOST, scanLine.length(), scanLine));
        }
    }

    public Statement {
        messages = List.copyOf(messages);
        smallPrint = List.copyOf(smallPrint);
    }
}
