package org.headgate.formats.icalendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What is done on a day.
 *
 * @param uid names it for ever, in every calendar of the world
 * @param sequence how often it was changed since it was first published; a program takes the higher one for the newer
 * @param stamped when it was published as it is
 * @param cancelled whether it was taken back: the subscriber's program strikes it out
 * @param category the kind of task, as the subscriber may filter it
 * @param address the page that says more; empty where there is none
 */
public record CalendarEvent(
        String uid,
        int sequence,
        Instant stamped,
        LocalDate day,
        String summary,
        String description,
        String category,
        String address,
        boolean cancelled) {
    public CalendarEvent {
        if (uid.isBlank()) throw new IllegalArgumentException("an event without a name of its own");
        if (sequence < 0) throw new IllegalArgumentException("%s: changes count from 0".formatted(uid));
    }
}
