package org.headgate.billing;

import java.time.LocalDate;
import org.headgate.billing.BillConcern.NoReading;
import org.headgate.billing.BillConcern.ReadWaits;
import org.headgate.kernel.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * Which days an agreement is billed for: from the end of its last bill, or its own beginning, until the last read that
 * counts, or its own end.
 */
sealed interface BillingPeriod {
    /** The days to bill; {@code first} begins with the service, {@code last} ends with it. */
    record Days(DateRange days, boolean first, boolean last) implements BillingPeriod {}

    /** There is nothing to bill, and why. */
    record Nothing(String reason) implements BillingPeriod {}

    /** A read is missing, or waits for somebody's decision. */
    record NotRead(BillConcern concern) implements BillingPeriod {}

    static BillingPeriod of(AgreementFacts agreement, LocalDate readsUntil) {
        var from = agreement.nextFrom();
        var stop = agreement.effective.until();
        var ends = stop != null && !stop.isAfter(readsUntil);
        if (ends && !from.isBefore(stop)) return new Nothing("Billed until the end of service on %s".formatted(stop));
        if (!from.isBefore(readsUntil))
            return new Nothing(
                    "Service or the last bill began on %s: nothing to bill before %s".formatted(from, readsUntil));
        for (var waiting : agreement.waiting)
            if (waiting.readOn().isAfter(from) && !waiting.readOn().isAfter(readsUntil))
                return new NotRead(new ReadWaits(waiting.kind(), waiting.readOn()));
        var until =
                ends ? stop : metered(agreement, from, readsUntil) ? lastRead(agreement, from, readsUntil) : readsUntil;
        if (until == null) return new NotRead(new NoReading(agreement.billedUntil, ""));
        var days = new DateRange(from, until);
        for (var meter : agreement.meters)
            if (meter.effective().intersection(days).isPresent() && !isRead(agreement, meter, days, ends))
                return new NotRead(new NoReading(agreement.billedUntil, meter.serial()));
        return new Days(days, agreement.billedUntil == null, ends);
    }

    private static boolean metered(AgreementFacts agreement, LocalDate from, LocalDate readsUntil) {
        var days = new DateRange(from, readsUntil);
        return agreement.meters.stream()
                .anyMatch(meter -> meter.effective().intersection(days).isPresent());
    }

    private static @Nullable LocalDate lastRead(AgreementFacts agreement, LocalDate after, LocalDate upTo) {
        LocalDate last = null;
        for (var read : agreement.reads)
            if (read.accepted()
                    && read.measures()
                    && read.on().isAfter(after)
                    && !read.on().isAfter(upTo)) last = read.on();
        return last;
    }

    /** A meter needs a read in the period; where service ends, it needs one on that day or when it was taken out. */
    private static boolean isRead(AgreementFacts agreement, MeterInPlace meter, DateRange days, boolean ends) {
        var removed = meter.effective().until();
        var needed = !ends ? null : removed != null && removed.isBefore(days.end()) ? removed : days.end();
        for (var read : agreement.reads)
            if (read.installation() == meter.installation()
                    && read.accepted()
                    && read.measures()
                    && read.on().isAfter(days.from())
                    && !read.on().isAfter(days.end())
                    && (needed == null || !read.on().isBefore(needed))) return true;
        return false;
    }
}
