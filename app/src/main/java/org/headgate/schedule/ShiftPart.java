package org.headgate.schedule;

import java.time.LocalTime;
import org.headgate.kernel.Rejection;

/** A part of somebody's week: a day (1 is Monday), from when until when, and where. */
public record ShiftPart(int weekday, LocalTime starts, LocalTime ends, String desk) {
    public ShiftPart {
        if (weekday < 1 || weekday > 7) throw new Rejection("A day of the week is from 1 (Monday) to 7.");
        if (!ends.isAfter(starts)) throw new Rejection("A shift ends after it begins: %s to %s.", starts, ends);
    }

    boolean overlaps(ShiftPart other) {
        return weekday == other.weekday && starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
