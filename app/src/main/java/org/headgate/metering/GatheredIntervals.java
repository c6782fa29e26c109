package org.headgate.metering;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.formats.reads.IntervalUse;

/** The intervals of a file as the rows of one copy: a day of a district's hours is too much to keep as objects. */
final class GatheredIntervals {
    private final Copy rows = new Copy();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;
    private int count;

    void add(IntervalUse use) {
        var minutes = Duration.between(use.from(), use.to()).toMinutes();
        if (minutes <= 0) return;
        var day = use.from().toLocalDate();
        if (day.isBefore(first)) first = day;
        if (day.isAfter(last)) last = day;
        count++;
        var register = use.meter().register().isEmpty() ? "" : "/" + use.meter().register();
        rows.add(use.meter().serial().isEmpty() ? "" : use.meter().serial() + register)
                .add(use.meter().endpoint().isEmpty() ? "" : use.meter().endpoint() + register)
                .add(use.from().toString())
                .add(minutes)
                .add(use.use())
                .add(use.unit().name())
                .add(use.mark().quality().name().toLowerCase(Locale.ROOT))
                .add((long) use.line())
                .row();
    }

    boolean isEmpty() {
        return count == 0;
    }

    int count() {
        return count;
    }

    LocalDate first() {
        return first;
    }

    LocalDate last() {
        return last;
    }

    void into(DataSource database, String table) {
        rows.into(database, table);
    }
}
