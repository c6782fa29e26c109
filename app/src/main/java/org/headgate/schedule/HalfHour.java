package org.headgate.schedule;

import java.time.LocalTime;
import java.util.List;

/** Who is at a desk for half an hour. */
public record HalfHour(LocalTime from, LocalTime until, List<Long> people) {
    public HalfHour {
        people = List.copyOf(people);
    }
}
