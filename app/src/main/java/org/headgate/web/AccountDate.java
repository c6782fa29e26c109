package org.headgate.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A day ahead on an account's page.
 *
 * @param words the key of its sentence in {@link Words}
 * @param path where it leads; blank for nowhere
 */
public record AccountDate(LocalDate on, String words, List<String> values, String path) {
    public AccountDate {
        values = List.copyOf(values);
    }
}
