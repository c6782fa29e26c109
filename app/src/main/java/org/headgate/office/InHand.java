package org.headgate.office;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the work that the team board counts for somebody.
 *
 * @param words the key of its name in {@code org.headgate.web.Words}
 * @param what what it is about, as it is written
 * @param link the page where it is done
 * @param due the day for which it is wanted
 * @param handAt where the form is sent that gives it to another, with {@code to} and {@code version}; empty where it is not given
 * @param version of the record, as the form has to show it
 * @param roles who can be given it
 */
public record InHand(
        String words, String what, String link, @Nullable LocalDate due, String handAt, int version, List<Role> roles) {
    public InHand {
        roles = List.copyOf(roles);
    }
}
