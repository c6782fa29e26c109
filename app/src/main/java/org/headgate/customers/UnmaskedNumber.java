package org.headgate.customers;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** A whole identity number, shown once; the audit trail keeps that it was shown, not the number. */
public record UnmaskedNumber(
        IdentityNumberId id, @JsonIgnore @Nullable String number) {
    @Override
    public String toString() {
        return "UnmaskedNumber[" + id + "]";
    }
}
