package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reads that count of an installed meter, and of those that did its job at the point before it. */
final class MeterHistory {
    private final InstalledMeter meter;
    private final List<CountedRead> before;
    private final List<CountedRead> own;

    /** Both lists by day. */
    MeterHistory(InstalledMeter meter, List<CountedRead> before, List<CountedRead> own) {
        this.meter = meter;
        this.before = before;
        this.own = new ArrayList<>(own);
    }

    InstalledMeter meter() {
        return meter;
    }

    List<CountedRead> own() {
        return own;
    }

    /** A read of that day that counts, other than that of the installation. */
    Optional<CountedRead> on(LocalDate day) {
        for (var i = own.size() - 1; i >= 0 && !own.get(i).on().isBefore(day); i--) {
            var read = own.get(i);
            if (read.on().equals(day) && read.kind() != ReadKind.INITIAL) return Optional.of(read);
        }
        return Optional.empty();
    }

    boolean hasReadsAfter(LocalDate day) {
        return !own.isEmpty() && own.getLast().on().isAfter(day);
    }

    void add(CountedRead read) {
        var place = own.size();
        while (place > 0 && own.get(place - 1).on().isAfter(read.on())) place--;
        own.add(place, read);
    }

    void remove(long read) {
        own.removeIf(counted -> counted.id() == read);
    }

    Optional<UsageBase> base(LocalDate on) {
        return UsageBase.before(on, own);
    }

    UsageHistory usage(LocalDate before) {
        if (this.before.isEmpty()) return UsageHistory.before(before, own);
        var all = new ArrayList<>(this.before);
        all.addAll(own);
        return UsageHistory.before(before, all);
    }

    ReadFacts facts(LocalDate on, BigDecimal read, ReadKind kind, String flag, Occupancy.Occupant occupant) {
        return new ReadFacts(
                on, read, kind, flag, meter.register(), meter.size(), base(on).orElse(null), usage(on), occupant);
    }
}
