package org.headgate.billing;

import java.time.LocalDate;
import java.util.Optional;
import org.headgate.district.BillingCycle;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which dates a run has: the cycle's read day and bill day of the month and the days to pay, all from the district's pack.
 * What would fall on a day when the office is closed moves to the next open one.
 */
@Component
class RunDates {
    private static final int USUAL_DUE_DAYS = 21;

    private final District district;

    RunDates(District district) {
        this.district = district;
    }

    /** @param last the period of the cycle's newest run; null when it was never billed */
    RunProposal proposal(String cycle, @Nullable LocalDate last, LocalDate today) {
        var pack = district.described();
        var period = last == null
                ? today.withDayOfMonth(1)
                : last.plusMonths(pack.map(DistrictPack::periodMonths).orElse(1));
        return of(period, pack, cycle(pack, cycle), today);
    }

    static RunProposal of(
            LocalDate period, Optional<DistrictPack> pack, Optional<BillingCycle> cycle, LocalDate today) {
        var readsUntil = cycle.map(it -> period.withDayOfMonth(it.readDay())).orElse(today);
        var billOn = cycle.map(it -> period.withDayOfMonth(it.billDay())).orElse(today);
        var billDate = open(pack, billOn.isBefore(readsUntil) ? billOn.plusMonths(1) : billOn);
        var days = pack.map(DistrictPack::dueDays).orElse(USUAL_DUE_DAYS);
        return new RunProposal(period, readsUntil, billDate, open(pack, billDate.plusDays(days)));
    }

    private static LocalDate open(Optional<DistrictPack> pack, LocalDate day) {
        return pack.map(it -> it.calendar().openDayFrom(day)).orElse(day);
    }

    private static Optional<BillingCycle> cycle(Optional<DistrictPack> pack, String code) {
        return pack.flatMap(it ->
                it.cycles().stream().filter(cycle -> cycle.code().equals(code)).findFirst());
    }
}
