package org.headgate.formats.icalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
    private static final Instant NOVEMBER_18 = Instant.parse("2026-11-18T17:30:05Z");

    @Test
    void writesAWholeDayThatEndsWhereTheNextOneBegins() {
        var text = calendar(event("Read the meters", "")).text();

        assertThat(text).isEqualTo(String.join("\r\n", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Basin//Headgate//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                NAME:Office
                X-WR-CALNAME:Office
                REFRESH-INTERVAL;VALUE=DURATION:PT1H
                X-PUBLISHED-TTL:PT1H
                BEGIN:VEVENT
                UID:task-7@basin.example
                SEQUENCE:2
                DTSTAMP:20261118T173005Z
                LAST-MODIFIED:20261118T173005Z
                DTSTART;VALUE=DATE:20261231
                DTEND;VALUE=DATE:20270101
                SUMMARY;LANGUAGE=en:Read the meters
                CATEGORIES:Reads
                STATUS:CONFIRMED
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR
                """.split("\n", -1)));
    }

    @Test
    void whatPeopleWriteEndsNoLineAndNoList() {
        var text = calendar(event("Read; then bill, at once", "one\r\ntwo \\ three\nBEGIN:VEVENT\u0007"))
                .text();

        assertThat(text)
                .contains("SUMMARY;LANGUAGE=en:Read\\; then bill\\, at once\r\n")
                .contains("DESCRIPTION;LANGUAGE=en:one\\ntwo \\\\ three\\nBEGIN:VEVENT\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndUnfoldingGivesTheTextBack() {
        var spanish = "Lectura de medidores del ciclo Peñón y de los demás, "
                        .repeat(6)
                        .strip() + " 🚰";

        var text = calendar(event(spanish, "")).text();

        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains(spanish.replace(",", "\\,"));
        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Test
    void whatWasTakenBackIsSaidToBeCancelled() {
        var taken = new CalendarEvent(
                "task-7@basin.example", 3, NOVEMBER_18, LocalDate.of(2026, 12, 31), "Read", "", "", "", true);

        assertThat(calendar(taken).text()).contains("SEQUENCE:3\r\n").contains("STATUS:CANCELLED\r\n");
    }

    private static CalendarEvent event(String summary, String description) {
        return new CalendarEvent(
                "task-7@basin.example",
                2,
                NOVEMBER_18,
                LocalDate.of(2026, 12, 31),
                summary,
                description,
                "Reads",
                "",
                false);
    }

    private static CalendarFile calendar(CalendarEvent event) {
        return new CalendarFile("-//Basin//Headgate//EN", "Office", "en", Duration.ofHours(1), List.of(event));
    }
}
