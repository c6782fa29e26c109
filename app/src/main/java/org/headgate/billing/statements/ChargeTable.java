package org.headgate.billing.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.SegmentCard.LineCard;
import org.headgate.billing.SegmentKind;
import org.headgate.formats.statement.Statement.Charge;
import org.headgate.formats.statement.Statement.ChargeRow;
import org.headgate.formats.statement.Statement.Charges;
import org.headgate.formats.statement.Statement.Service;
import org.headgate.kernel.Money;
import org.headgate.rating.TierUse;
import org.headgate.rating.book.TariffBook;

/**
 * How a bill was calculated, row by row: the stored amount of each line, divided over its tiers where it has some. The cents
 * that rounding leaves go to the tiers that lost most, so that the rows add up to the bill.
 */
record ChargeTable(Phrases phrases, PostedBill bill, Books books) {
    /** The tariff book that a part was charged by. */
    interface Books {
        TariffBook of(SegmentCard segment);
    }

    Charges charges() {
        var rows = new ArrayList<ChargeRow>();
        for (var segment : bill.segments()) add(segment, rows);
        var sum = Money.ZERO;
        for (var row : rows) if (row instanceof Charge charge) sum = sum.plus(charge.amount());
        if (!sum.equals(bill.head().total()))
            throw new IllegalStateException("the lines of bill %s come to %s, the bill to %s"
                    .formatted(bill.head().id(), sum, bill.head().total()));
        return new Charges(rows, quantity(), sum);
    }

    private void add(SegmentCard segment, List<ChargeRow> rows) {
        var service = "";
        for (var line : segment.lines()) {
            if (!line.service().equals(service)) rows.add(new Service(head(segment, line.service())));
            service = line.service();
            rows.addAll(rows(segment, line));
        }
    }

    /** The service, and what tells its part from another of the same bill. */
    private String head(SegmentCard segment, String service) {
        var known = books.of(segment).services().get(service);
        var name = known == null ? service : phrases.in(known.name());
        if (segment.kind() == SegmentKind.TRUE_UP)
            return name
                    + phrases.in(", correction of an estimate, ", ", corrección de una estimación, ")
                    + days(segment);
        var others = bill.regular();
        if (others.stream().anyMatch(other -> !other.address().equals(segment.address())))
            name += ", " + segment.address();
        if (others.stream()
                .anyMatch(other ->
                        other.number() != segment.number() && other.agreement().equals(segment.agreement())))
            name += ", " + phrases.in(segment.className()) + ", " + days(segment);
        return name;
    }

    private String days(SegmentCard segment) {
        return phrases.in("%s to %s", "del %s al %s")
                .formatted(
                        phrases.day(segment.period().from()),
                        phrases.day(segment.period().end().minusDays(1)));
    }

    private List<Charge> rows(SegmentCard segment, LineCard line) {
        var charge = line.charge();
        if (charge != null && segment.kind() == SegmentKind.REGULAR) {
            var tiers = tiers(segment, line, charge);
            if (!tiers.isEmpty()) return tiers;
        }
        var quantity = line.quantity();
        var price = charge == null ? null : charge.price();
        return List.of(new Charge(
                phrases.in(line.wording()),
                quantity == null ? "" : quantity(segment, quantity),
                price == null ? "" : Phrases.price(price),
                line.amount()));
    }

    /** The tiers that took some water; none where they are not what the line comes to. */
    private List<Charge> tiers(SegmentCard segment, LineCard line, org.headgate.rating.book.Charge charge) {
        var used = IntStream.range(0, charge.tiers().size())
                .filter(i -> charge.tiers().get(i).quantity().signum() != 0)
                .boxed()
                .toList();
        var amounts = divided(
                line.amount(), used.stream().map(i -> charge.tiers().get(i)).toList());
        var rows = new ArrayList<Charge>(amounts.size());
        for (var i = 0; i < amounts.size(); i++) {
            var tier = charge.tiers().get(used.get(i));
            rows.add(new Charge(
                    charge.tierWording(used.get(i) + 1, phrases.locale()),
                    quantity(segment, tier.quantity().rounded(3, RoundingMode.HALF_UP)),
                    Phrases.price(tier.price().rounded(5, RoundingMode.HALF_UP)),
                    amounts.get(i)));
        }
        return rows;
    }

    /** Each tier in whole cents, together the amount of the line; nothing when it is not made of its tiers alone. */
    private static List<Money> divided(Money amount, List<TierUse> tiers) {
        var exact = tiers.stream()
                .map(tier -> tier.amount().rounded(9, RoundingMode.HALF_UP))
                .toList();
        var cut = new ArrayList<>(
                exact.stream().map(one -> one.setScale(2, RoundingMode.FLOOR)).toList());
        var left = amount.amount();
        for (var one : cut) left = left.subtract(one);
        var cents = left.movePointRight(2).intValue();
        if (cents < 0 || cents > cut.size()) return List.of();
        IntStream.range(0, cut.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> exact.get(i).subtract(cut.get(i)))
                        .reversed())
                .limit(cents)
                .forEach(i -> cut.set(i, cut.get(i).add(new BigDecimal("0.01"))));
        return cut.stream().map(Money::new).toList();
    }

    private String quantity() {
        var regular = bill.regular();
        if (regular.isEmpty() || bill.reads().isEmpty()) return "";
        return quantity(regular.getFirst(), WaterUse.of(bill).used());
    }

    private static String quantity(SegmentCard segment, BigDecimal quantity) {
        return Phrases.quantity(quantity) + " " + Phrases.unit(segment.unit());
    }
}
