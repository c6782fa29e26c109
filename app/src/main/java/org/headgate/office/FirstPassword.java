package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's password for the next sign-in, to be told to them and changed there. It is shown once to who asked for it; the
 * audit trail does not keep it, so neither does a repeated request answer it.
 */
public record FirstPassword(
        PersonId person, @JsonIgnore @Nullable String password) {
    @Override
    public String toString() {
        return "FirstPassword[" + person + "]";
    }
}
