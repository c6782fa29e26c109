package org.headgate.rating.book;

import java.util.List;
import org.headgate.kernel.Money;

/** What came of charging one customer for one period. */
public sealed interface BookRating {
    /** The lines of the bill, in the order of the book. */
    record Charges(List<Charge> charges) implements BookRating {
        public Charges {
            charges = List.copyOf(charges);
        }

        /** The sum of the lines as they stand on the bill. */
        public Money total() {
            var total = Money.ZERO;
            for (var charge : charges) total = total.plus(charge.amount());
            return total;
        }
    }

    /** No bill: everything that stands in its way, in sentences for the billing office. The run goes on. */
    record Held(List<Words> reasons) implements BookRating {
        public Held {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("whoever is held is told why");
        }
    }
}
