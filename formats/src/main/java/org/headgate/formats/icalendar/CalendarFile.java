package org.headgate.formats.icalendar;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * A published calendar.
 *
 * @param maker names the program that wrote it, as {@code -//Agency//Program//EN}
 * @param name what the subscriber's program calls it
 * @param language of its texts, as {@code es}
 * @param refreshed how often it is worth asking for it again
 */
public record CalendarFile(String maker, String name, String language, Duration refreshed, List<CalendarEvent> events) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    public CalendarFile {
        events = List.copyOf(events);
    }

    /** The text of the {@code .ics} file. */
    public String text() {
        var lines = new ContentLines()
                .plain("BEGIN", "VCALENDAR")
                .plain("VERSION", "2.0")
                .text("PRODID", maker)
                .plain("CALSCALE", "GREGORIAN")
                .plain("METHOD", "PUBLISH")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .plain("REFRESH-INTERVAL;VALUE=DURATION", refreshed.toString())
                .plain("X-PUBLISHED-TTL", refreshed.toString());
        for (var event : events) write(event, lines);
        return lines.plain("END", "VCALENDAR").toString();
    }

    /** A day ends where the next one begins: DTEND is the first day that no longer belongs to it (RFC 5545, 3.6.1). */
    private void write(CalendarEvent event, ContentLines lines) {
        lines.plain("BEGIN", "VEVENT")
                .text("UID", event.uid())
                .plain("SEQUENCE", String.valueOf(event.sequence()))
                .plain("DTSTAMP", moment(event.stamped()))
                .plain("LAST-MODIFIED", moment(event.stamped()))
                .plain("DTSTART;VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(event.day()))
                .plain(
                        "DTEND;VALUE=DATE",
                        DateTimeFormatter.BASIC_ISO_DATE.format(event.day().plusDays(1)))
                .text("SUMMARY;LANGUAGE=" + language, event.summary());
        if (!event.description().isEmpty()) lines.text("DESCRIPTION;LANGUAGE=" + language, event.description());
        if (!event.category().isEmpty()) lines.text("CATEGORIES", event.category());
        if (!event.address().isEmpty()) lines.plain("URL", event.address());
        lines.plain("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED")
                .plain("TRANSP", "TRANSPARENT")
                .plain("END", "VEVENT");
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }
}
