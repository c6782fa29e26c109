package org.headgate.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.headgate.district.BillingCycle;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.headgate.rating.ClassSheet.FactNeeded;

/**
 * What town to make: of which district and size, its cycles, its rate classes with what each asks about a customer, and the
 * seed of all chance. The office finds itself on the day on which the newest cycle is to be billed. Cycles count from 0.
 */
record TownPlan(
        String district,
        int accounts,
        List<BillingCycle> cycles,
        int dueDays,
        SequencedMap<String, List<FactNeeded>> classes,
        long seed,
        Round newest) {
    /** Billed in the office before the period that waits for review. */
    static final int MONTHS_BILLED = 12;
    /** Read before the first bill, so that every bill has its year before. */
    static final int MONTHS_READ_BEFORE = 13;

    static final int SMALLEST = 60;
    static final int LARGEST = 500_000;
    private static final int ACCOUNTS_OF_A_CYCLE = 450;

    TownPlan {
        if (accounts < SMALLEST || accounts > LARGEST)
            throw new Rejection("A made-up town has %d to %,d accounts, not %,d", SMALLEST, LARGEST, accounts);
    }

    /** A cycle in a month. */
    record Round(int cycle, YearMonth month) {}

    /** The town of a district as of a day of the calendar. */
    static TownPlan of(DistrictPacks.Opened district, int accounts, long seed, LocalDate today) {
        var all = district.pack().cycles();
        var cycles = all.subList(0, Math.clamp(accounts / ACCOUNTS_OF_A_CYCLE, 1, all.size()));
        var book = district.book();
        var on = book.versions().getLast().effective();
        SequencedMap<String, List<FactNeeded>> classes = new LinkedHashMap<>();
        for (var name : book.classes().keySet())
            classes.put(
                    name,
                    book.factsNeeded(name, on).stream()
                            .filter(fact -> !fact.name().equals("meter_size"))
                            .toList());
        return new TownPlan(
                district.name(),
                accounts,
                List.copyOf(cycles),
                district.pack().dueDays(),
                classes,
                seed,
                newest(cycles, today));
    }

    private static Round newest(List<BillingCycle> cycles, LocalDate today) {
        var rounds = new ArrayList<Round>();
        for (int cycle = 0; cycle < cycles.size(); cycle++)
            for (var month :
                    List.of(YearMonth.from(today), YearMonth.from(today).minusMonths(1)))
                rounds.add(new Round(cycle, month));
        return rounds.stream()
                .filter(round ->
                        !billOn(cycles.get(round.cycle()), round.month()).isAfter(today))
                .max((a, b) ->
                        billOn(cycles.get(a.cycle()), a.month()).compareTo(billOn(cycles.get(b.cycle()), b.month())))
                .orElseThrow(() -> new IllegalStateException("no cycle is billed within two months before " + today));
    }

    List<String> classesOffered() {
        return List.copyOf(classes.sequencedKeySet());
    }

    /** The business date: the newest cycle has been read and is to be billed today. */
    LocalDate today() {
        return billOn(newest.cycle(), newest.month());
    }

    /** The last month in which a cycle was read. */
    YearMonth lastMonth(int cycle) {
        return Stream.of(
                        newest.month().plusMonths(1),
                        newest.month(),
                        newest.month().minusMonths(1))
                .filter(month -> !billOn(cycle, month).isAfter(today()))
                .findFirst()
                .orElseThrow();
    }

    YearMonth firstBilledMonth(int cycle) {
        return lastMonth(cycle).minusMonths(MONTHS_BILLED);
    }

    YearMonth firstReadMonth(int cycle) {
        return firstBilledMonth(cycle).minusMonths(MONTHS_READ_BEFORE);
    }

    /** The first read that is known. */
    LocalDate firstRead(int cycle) {
        return readOn(cycle, firstReadMonth(cycle));
    }

    /** The last read, which the office knows of every cycle but the newest. */
    LocalDate lastRead(int cycle) {
        return readOn(cycle, lastMonth(cycle));
    }

    /** The read before the last. */
    LocalDate readBefore(int cycle) {
        return readOn(cycle, lastMonth(cycle).minusMonths(1));
    }

    /** The read until which a cycle was billed by the system before: this office bills from there. */
    LocalDate takenOver(int cycle) {
        return readOn(cycle, firstBilledMonth(cycle).minusMonths(1));
    }

    /** When a cycle was read for the last time in the office's own books. */
    LocalDate lastKnownRead(int cycle) {
        return isNewest(cycle) ? readBefore(cycle) : lastRead(cycle);
    }

    /** The day on which the office opened: before the first bill of any cycle. */
    LocalDate opened() {
        return IntStream.range(0, cycles.size())
                .mapToObj(this::takenOver)
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    boolean isNewest(int cycle) {
        return cycle == newest.cycle();
    }

    LocalDate readOn(int cycle, YearMonth month) {
        return workday(month.atDay(cycles.get(cycle).readDay()));
    }

    LocalDate billOn(int cycle, YearMonth month) {
        return billOn(cycles.get(cycle), month);
    }

    private static LocalDate billOn(BillingCycle cycle, YearMonth month) {
        var in = cycle.billDay() > cycle.readDay() ? month : month.plusMonths(1);
        var day = workday(in.atDay(cycle.billDay()));
        var read = workday(month.atDay(cycle.readDay()));
        return day.isAfter(read) ? day : workday(read.plusDays(1));
    }

    /** The Monday after a weekend. */
    private static LocalDate workday(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) return day.plusDays(2);
        return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
