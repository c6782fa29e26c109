package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** Somebody begins to use an authenticator app; a code of it shows that the secret arrived. */
public record EnrolTimeCodes(
        @JsonIgnore String secret, @JsonIgnore String code) implements Action<RecoveryCodes> {
    @Override
    public String toString() {
        return "EnrolTimeCodes";
    }
}
