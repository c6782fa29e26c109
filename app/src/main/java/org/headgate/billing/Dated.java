package org.headgate.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.DateRange;

/** A value and the days on which it holds. */
record Dated<T>(DateRange during, T value) {
    static <T> Optional<T> on(LocalDate day, List<Dated<T>> values) {
        for (var dated : values) if (dated.during().contains(day)) return Optional.of(dated.value());
        return Optional.empty();
    }
}
