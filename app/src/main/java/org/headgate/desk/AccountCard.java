package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.billing.BillId;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.CustomerClass;
import org.headgate.web.AccountShown;
import org.jspecify.annotations.Nullable;

/**
 * Everything the account page shows, as it stood on {@code today}.
 *
 * @param unit in which use is billed, and so is shown
 * @param classes the rate classes by code, for their names
 */
public record AccountCard(
        Head head,
        LocalDate today,
        VolumeUnit unit,
        Map<String, CustomerClass> classes,
        Money balance,
        List<OpenItem> openItems,
        @Nullable Payment lastPayment,
        List<UseOfMonth> use,
        List<PaymentsOfMonth> payments,
        List<Bill> bills,
        List<Read> reads,
        List<Point> points,
        List<Fact> facts,
        List<Someone> people) {

    public record Head(
            long id,
            String digits,
            String name,
            String language,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            String oldNumber,
            String mailName,
            String mailAddress,
            String delivery) {
        public String number() {
            return AccountLabel.of(digits);
        }
    }

    /** A receivable, or a credit when negative, of which something is open. */
    public record OpenItem(
            long transaction,
            String kind,
            @Nullable Long document,
            String memo,
            String service,
            LocalDate postedOn,
            LocalDate dueOn,
            Money amount,
            Money open) {
        public Money paid() {
            return amount.minus(open);
        }

        public boolean isBill() {
            return kind.equals("BILL") && document != null;
        }

        public BillId bill() {
            if (document == null) throw new IllegalStateException("transaction %d has no bill".formatted(transaction));
            return new BillId(document);
        }

        public boolean isPastDue(LocalDate today) {
            return open.signum() > 0 && dueOn.isBefore(today);
        }
    }

    public record Payment(LocalDate on, Money amount, String memo) {
        /** Whether the memo says more than that it was a payment. */
        public boolean saysMore() {
            return !memo.isBlank() && !memo.equalsIgnoreCase("payment");
        }
    }

    /** The use of the reads of a calendar month, and of the same month a year before; null where nothing was read. */
    public record UseOfMonth(
            LocalDate firstDay,
            @Nullable BigDecimal use,
            @Nullable BigDecimal yearBefore,
            boolean estimated,
            @Nullable Money billed) {
        public YearMonth month() {
            return YearMonth.from(firstDay);
        }
    }

    /** What was paid in a calendar month, less what was taken back, and what was billed. */
    public record PaymentsOfMonth(LocalDate firstDay, Money paid, Money billed) {
        public YearMonth month() {
            return YearMonth.from(firstDay);
        }
    }

    public record Bill(
            long id,
            String status,
            LocalDate billDate,
            LocalDate dueDate,
            Money total,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable BigDecimal use,
            @Nullable String unit) {
        public BillId bill() {
            return new BillId(id);
        }

        public boolean counts() {
            return status.equals("POSTED");
        }
    }

    public record Read(
            LocalDate readOn,
            BigDecimal register,
            String kind,
            String state,
            BigDecimal use,
            String unit,
            String serial) {
        /** The use in the unit it is billed in. */
        public BigDecimal useIn(VolumeUnit billed) {
            return use.multiply(VolumeUnit.valueOf(unit).in(billed));
        }
    }

    /** A service point with its meter as they are for this account now, or were last. */
    public record Point(
            long id,
            long premises,
            String service,
            String state,
            String address,
            String note,
            String cycle,
            String cycleCode,
            String route,
            int sequence,
            String rateClass,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String serial,
            @Nullable String size,
            @Nullable String unit,
            @Nullable LocalDate installedOn) {}

    public record Fact(
            String name,
            String value,
            LocalDate since,
            @Nullable LocalDate until) {}

    public record Someone(
            long id,
            String name,
            String role,
            String kind,
            @Nullable String contactKind,
            @Nullable String contact) {}

    AccountShown shown() {
        return new AccountShown(head.id(), head.digits());
    }

    public Money pastDue() {
        var sum = Money.ZERO;
        for (var item : openItems) if (item.isPastDue(today)) sum = sum.plus(item.open());
        return sum;
    }

    public Optional<LocalDate> oldestPastDue() {
        return openItems.stream()
                .filter(item -> item.isPastDue(today))
                .map(OpenItem::dueOn)
                .min(LocalDate::compareTo);
    }

    /** The next day on which something open falls due. */
    public Optional<LocalDate> nextDue() {
        return openItems.stream()
                .filter(item -> item.open().signum() > 0 && !item.dueOn().isBefore(today))
                .map(OpenItem::dueOn)
                .min(LocalDate::compareTo);
    }

    public Money dueOn(LocalDate date) {
        var sum = Money.ZERO;
        for (var item : openItems)
            if (item.open().signum() > 0 && item.dueOn().equals(date)) sum = sum.plus(item.open());
        return sum;
    }

    /** The cycles in which it is read and billed from now on. */
    public List<String> cycles() {
        return points.stream()
                .filter(point -> point.until() == null || point.until().isAfter(today))
                .map(Point::cycleCode)
                .distinct()
                .toList();
    }

    public long daysPastDue() {
        return oldestPastDue().map(date -> ChronoUnit.DAYS.between(date, today)).orElse(0L);
    }

    public Optional<Bill> newestBill() {
        return bills.stream().filter(Bill::counts).findFirst();
    }

    public Optional<Bill> heldBill() {
        return bills.stream().filter(bill -> bill.status().equals("HELD")).findFirst();
    }

    /** What a rate class is called. */
    public String className(String code, Locale locale) {
        var known = classes.get(code);
        if (known != null) return known.name().in(locale);
        return code.isEmpty()
                ? ""
                : code.charAt(0) + code.substring(1).replace('_', ' ').toLowerCase(locale);
    }

    /** The newest month with use that can be set against the year before. */
    public Optional<UseOfMonth> newestUse() {
        return use.reversed().stream().filter(month -> month.use() != null).findFirst();
    }

    public boolean hasPayments() {
        return payments.stream()
                .anyMatch(month -> !month.paid().isZero() || !month.billed().isZero());
    }

    public Optional<Point> mainPoint() {
        return points.stream().findFirst();
    }
}
