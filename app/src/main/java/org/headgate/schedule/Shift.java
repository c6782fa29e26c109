package org.headgate.schedule;

import java.time.LocalTime;

/** Somebody is at a desk from one time to another, every week on the same day (1 is Monday). */
public record Shift(long person, int weekday, LocalTime starts, LocalTime ends, String desk) {
    boolean includes(LocalTime time) {
        return !time.isBefore(starts) && time.isBefore(ends);
    }
}
