package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changes their own password. The audit trail keeps that it was done, never what was typed.
 *
 * @param session the session it is done in; all others of the person end
 */
public record ChangePassword(
        @JsonIgnore String now,
        @JsonIgnore String wanted,
        @JsonIgnore String again,
        @JsonIgnore @Nullable UUID session) implements Action<PersonId> {
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
