package org.headgate.billing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.headgate.billing.DraftSegment.Line;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.UsageSlice;
import org.headgate.rating.book.Words;

/**
 * Settles estimated periods once the meter was read: all the water since the last true read is spread by days over the
 * periods, each is priced again with its share and its own tiers, and the difference is charged or given back.
 */
final class EstimateTrueUp {
    private final List<PastSegment> estimated;
    private final List<BigDecimal> shares;
    private final BigDecimal total;

    private EstimateTrueUp(List<PastSegment> estimated, List<BigDecimal> shares, BigDecimal total) {
        this.estimated = estimated;
        this.shares = shares;
        this.total = total;
    }

    /** The estimated periods that lead up to a period without a gap and were not settled yet. */
    static List<PastSegment> estimatedBefore(AgreementFacts agreement, DateRange period) {
        var estimated = new ArrayList<PastSegment>();
        var start = period.from();
        for (var past : agreement.history.reversed()) {
            if (past.kind() == SegmentKind.TRUE_UP) continue;
            if (!past.estimated() || !past.period().end().equals(start) || isSettled(agreement, past)) break;
            estimated.addFirst(past);
            start = past.period().from();
        }
        return estimated;
    }

    private static boolean isSettled(AgreementFacts agreement, PastSegment past) {
        return agreement.history.stream()
                .anyMatch(other ->
                        other.kind() == SegmentKind.TRUE_UP && other.period().equals(past.period()));
    }

    static EstimateTrueUp of(
            List<PastSegment> estimated, DateRange period, BigDecimal usage, VolumeUnit unit, int decimals) {
        var total = usage;
        var periods = new ArrayList<DateRange>();
        for (var past : estimated) {
            total = total.add(past.usage().multiply(past.unit().in(unit)));
            periods.add(past.period());
        }
        periods.add(period);
        return new EstimateTrueUp(estimated, PeriodUsage.byDays(periods, total, decimals), total);
    }

    /** Below zero when the estimates came to more than the meter shows now. */
    BigDecimal total() {
        return total;
    }

    /** What of the water belongs to the period that is billed now. */
    BigDecimal shareOfThisPeriod() {
        return shares.getLast();
    }

    /** The differences, a segment for each estimated period; or why one cannot be priced. */
    Differences differences(AgreementFacts agreement, VolumeUnit unit, Function<TariffBookId, TariffBook> books) {
        var segments = new ArrayList<DraftSegment>();
        for (int i = 0; i < estimated.size(); i++) {
            var past = estimated.get(i);
            var kept = past.request();
            if (kept == null)
                throw new IllegalStateException(
                        "estimated segment of bill %s without its request".formatted(past.bill()));
            var book = books.apply(past.book());
            var share = shares.get(i).multiply(unit.in(book.unit()));
            var before = kept.of(past.rateClass(), past.period());
            var corrected = new ChargeRequest(
                    before.rateClass(),
                    before.period(),
                    before.first(),
                    before.last(),
                    before.facts(),
                    List.of(new UsageSlice(before.period(), share)));
            if (!(book.rate(before) instanceof BookRating.Charges(var charged)))
                return new Differences(List.of(), reasons(book.rate(before)));
            if (!(book.rate(corrected) instanceof BookRating.Charges(var due)))
                return new Differences(List.of(), reasons(book.rate(corrected)));
            segments.add(new DraftSegment(
                    SegmentKind.TRUE_UP,
                    agreement.agreement,
                    agreement.service,
                    past.rateClass(),
                    past.period(),
                    share.subtract(before.totalUsage()),
                    book.unit(),
                    false,
                    past.book(),
                    KeptRequest.of(corrected, new KeptRequest.Instead(past.bill(), past.number())),
                    difference(charged, due)));
        }
        return new Differences(segments, List.of());
    }

    /** Reasons are there when a period cannot be priced. */
    record Differences(List<DraftSegment> segments, List<Words> reasons) {}

    private static List<Words> reasons(BookRating rating) {
        return switch (rating) {
            case BookRating.Held(var reasons) -> reasons;
            case BookRating.Charges _ -> List.of();
        };
    }

    /** Line by line what is due less what was charged; lines that do not differ are left out. */
    private static List<Line> difference(List<Charge> charged, List<Charge> due) {
        record Key(String component, String service, String account) {}
        record Sum(BigDecimal quantity, Money amount) {}
        var sums = new LinkedHashMap<Key, Sum>();
        for (var sign : List.of(1, -1))
            for (var charge : sign > 0 ? due : charged) {
                var quantity = charge.quantity() == null ? BigDecimal.ZERO : charge.quantity();
                var one = new Sum(
                        sign > 0 ? quantity : quantity.negate(),
                        sign > 0 ? charge.amount() : charge.amount().negated());
                sums.merge(
                        new Key(charge.component(), charge.service(), charge.revenueAccount()),
                        one,
                        (a, b) -> new Sum(
                                a.quantity().add(b.quantity()), a.amount().plus(b.amount())));
            }
        var lines = new ArrayList<Line>();
        sums.forEach((key, sum) -> {
            if (!sum.amount().isZero())
                lines.add(new Line(key.component(), key.service(), key.account(), sum.quantity(), sum.amount()));
        });
        return lines;
    }
}
