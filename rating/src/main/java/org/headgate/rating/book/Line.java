package org.headgate.rating.book;

import java.util.List;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.rating.Exact;
import org.headgate.rating.Facts;
import org.headgate.rating.RateClass;
import org.headgate.rating.Terms;

/** A charge together with what it was worked out from, so that the explanation tells what really happened. */
sealed interface Line {
    Charge charge();

    Version version();

    /**
     * A component of the tariff.
     *
     * @param of the facts and terms it was rated with
     * @param value what the tariff gives
     * @param share the part of a full period that is charged, for what goes by the period
     * @param part the part of the period in which this version holds
     */
    record Priced(
            Charge charge,
            Version version,
            BillComponent component,
            RateClass rateClass,
            Facts of,
            Terms terms,
            Exact value,
            Exact share,
            Exact part)
            implements Line {}

    /** What a minimum adds. */
    record Lifted(Charge charge, Version version, Minimum minimum, Exact required, Money reached) implements Line {}

    /** A percentage of other lines. */
    record Taken(Charge charge, Version version, Percentage percentage, List<Charge> from) implements Line {}

    /** Some days of the period in which one version of the rates holds. */
    record Segment(Version version, DateRange days, Exact part) {}
}
