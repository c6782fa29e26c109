package org.headgate.contacts;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something happened, in a sentence of the office. */
final class Moments {
    private static final ZoneId OFFICE = ZoneId.of("America/Los_Angeles");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("MMM d, h:mm a", Locale.US);

    private Moments() {}

    static String asSentence(OffsetDateTime moment) {
        return moment.atZoneSameInstant(OFFICE).format(WRITTEN);
    }
}
