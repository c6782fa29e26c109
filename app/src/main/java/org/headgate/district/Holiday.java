package org.headgate.district;

import java.time.LocalDate;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others. Statutes count legal holidays even where the office is open.
 *
 * @param officeClosed whether the office is closed on it
 * @param hours the hours it is limited to, as on Good Friday; null for the whole day
 */
public record Holiday(
        LocalDate date,
        Words name,
        boolean officeClosed,
        @Nullable OpeningHours hours) {}
