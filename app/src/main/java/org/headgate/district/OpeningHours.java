package org.headgate.district;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Hours of one day, from the first and until the second, which is no longer in them. */
public record OpeningHours(LocalTime from, LocalTime until) {
    public OpeningHours {
        if (!from.isBefore(until))
            throw new IllegalArgumentException("hours end after they begin: %s to %s".formatted(from, until));
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(until);
    }

    /** Reads {@code 07:00-17:30}. */
    static Optional<OpeningHours> parse(String text) {
        var parts = text.split("-", -1);
        if (parts.length != 2) return Optional.empty();
        try {
            return Optional.of(new OpeningHours(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip())));
        } catch (DateTimeParseException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
