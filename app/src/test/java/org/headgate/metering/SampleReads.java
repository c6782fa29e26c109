package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** Well-known registers and reads for the rules of reading. */
final class SampleReads {
    /** Six dials that count hundreds of cubic feet. */
    static final Register HOUSE = new Register(6, VolumeUnit.CCF, BigDecimal.ONE, MeterRole.MAIN);

    static final LocalDate INSTALLED = LocalDate.of(2025, 1, 1);

    private SampleReads() {}

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    /** Reads on the first of each month from the installation on, each later one by so much use after the one before. */
    static List<CountedRead> monthly(String... uses) {
        var reads = new ArrayList<CountedRead>();
        var register = new BigDecimal("1000");
        reads.add(read(INSTALLED, register, ReadKind.INITIAL, null, BigDecimal.ZERO));
        var day = INSTALLED;
        for (var use : uses) {
            register = register.add(n(use));
            reads.add(read(day.plusMonths(1), register, ReadKind.ACTUAL, day, n(use)));
            day = day.plusMonths(1);
        }
        return reads;
    }

    static CountedRead read(
            LocalDate on, BigDecimal register, ReadKind kind, @Nullable LocalDate previousOn, BigDecimal use) {
        return new CountedRead(on.toEpochDay(), 1, on, register, kind, ReadState.ACCEPTED, previousOn, use);
    }

    static String[] times(int months, String use) {
        var uses = new String[months];
        Arrays.fill(uses, use);
        return uses;
    }

    /** The next monthly read after these, that much above the last. */
    static ReadFacts next(List<CountedRead> reads, String use) {
        var last = reads.getLast();
        return at(reads, last.on().plusMonths(1), last.register().add(n(use)));
    }

    static ReadFacts at(List<CountedRead> reads, LocalDate on, BigDecimal register) {
        return new ReadFacts(
                on,
                register,
                ReadKind.ACTUAL,
                "",
                HOUSE,
                "3/4\"",
                UsageBase.before(on, reads).orElse(null),
                UsageHistory.before(on, reads),
                Occupancy.Occupant.UNKNOWN);
    }
}
