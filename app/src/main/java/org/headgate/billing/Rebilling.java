package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.rating.book.Words;

/** An old bill beside the one that took its place, and what differs, line by line. */
public record Rebilling(BillCard before, BillCard after, List<Difference> differences) {
    public Rebilling {
        differences = List.copyOf(differences);
    }

    /** A charge on both bills; zero where one of them does not have it. */
    public record Difference(
            Words wording, BigDecimal quantityBefore, BigDecimal quantityAfter, Money before, Money after) {
        public Money change() {
            return after.minus(before);
        }
    }

    public Money change() {
        return after.bill().total().minus(before.bill().total());
    }

    static Rebilling of(BillCard before, BillCard after) {
        var differences = new LinkedHashMap<String, Difference>();
        for (var card : List.of(before, after))
            for (var segment : card.segments())
                for (var line : segment.lines()) {
                    var quantity = line.quantity() == null ? BigDecimal.ZERO : line.quantity();
                    var isOld = card.bill().id().equals(before.bill().id());
                    differences.merge(
                            line.component(),
                            new Difference(
                                    line.wording(),
                                    isOld ? quantity : BigDecimal.ZERO,
                                    isOld ? BigDecimal.ZERO : quantity,
                                    isOld ? line.amount() : Money.ZERO,
                                    isOld ? Money.ZERO : line.amount()),
                            Rebilling::sum);
                }
        return new Rebilling(before, after, new ArrayList<>(differences.values()));
    }

    private static Difference sum(Difference one, Difference other) {
        return new Difference(
                one.wording(),
                one.quantityBefore().add(other.quantityBefore()),
                one.quantityAfter().add(other.quantityAfter()),
                one.before().plus(other.before()),
                one.after().plus(other.after()));
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
