package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Somebody changes their own password. The audit trail keeps that it was done, never what was typed. */
public record ChangePassword(
        @JsonIgnore String now,
        @JsonIgnore String wanted,
        @JsonIgnore String again) implements Action<PersonId> {
    @Override
    public String toString() {
        return "ChangePassword";
    }
}
