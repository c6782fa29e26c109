package org.headgate.billing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headgate.district.BillingCycle;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** When each cycle is read, billed and due: as its runs have it, and before there is a run as the district's description says. */
@Service
public class BillingCalendar {
    private final District district;
    private final JdbcClient jdbc;

    BillingCalendar(District district, JdbcClient jdbc) {
        this.district = district;
        this.jdbc = jdbc;
    }

    private record Started(
            String cycle, LocalDate period, LocalDate readsUntil, LocalDate billDate, LocalDate dueDate) {
        RunProposal days() {
            return new RunProposal(period, readsUntil, billDate, dueDate);
        }
    }

    /** The periods of all cycles from one month to another, both included, in the order of their bill dates. */
    public List<CyclePeriod> between(YearMonth first, YearMonth last) {
        return district.described().map(pack -> between(first, last, pack)).orElse(List.of());
    }

    private List<CyclePeriod> between(YearMonth first, YearMonth last, DistrictPack pack) {
        var runs = started();
        return pack.cycles().stream()
                .flatMap(cycle -> periods(cycle, pack, runs, first, last).stream())
                .sorted((one, other) ->
                        one.days().billDate().compareTo(other.days().billDate()))
                .toList();
    }

    private List<CyclePeriod> periods(
            BillingCycle cycle, DistrictPack pack, List<Started> runs, YearMonth first, YearMonth last) {
        var own = runs.stream().filter(run -> run.cycle().equals(cycle.code())).toList();
        var newest = own.isEmpty() ? null : own.getLast().period();
        var periods = new ArrayList<CyclePeriod>();
        for (var month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            var period = month.atDay(1);
            var run = own.stream().filter(one -> one.period().equals(period)).findFirst();
            if (run.isPresent()) periods.add(new CyclePeriod(cycle, run.get().days(), true));
            else if (isBilled(month, newest, pack.periodMonths()))
                periods.add(new CyclePeriod(
                        cycle, RunDates.of(period, Optional.of(pack), Optional.of(cycle), period), false));
        }
        return periods;
    }

    /** A cycle is billed every so many months after its newest run; before the first one, from this month on. */
    private boolean isBilled(YearMonth month, @Nullable LocalDate newest, int everyMonths) {
        var from = YearMonth.from(newest == null ? district.businessDate() : newest);
        return !month.isBefore(from) && from.until(month, ChronoUnit.MONTHS) % everyMonths == 0;
    }

    private List<Started> started() {
        return jdbc.sql("""
                select c.code as cycle, r.period, r.reads_until, r.bill_date, r.due_date
                  from billing.run r
                  join premises.cycle c on c.id = r.cycle_id
                 where r.state <> 'CANCELLED'
                 order by r.period
                """).query(Started.class).list();
    }
}
