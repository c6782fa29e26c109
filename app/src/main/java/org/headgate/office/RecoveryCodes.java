package org.headgate.office;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One-time codes for the day when the second factor is not at hand, shown once. */
public record RecoveryCodes(
        PersonId person, @JsonIgnore @Nullable List<String> codes) {
    @Override
    public String toString() {
        return "RecoveryCodes[" + person + "]";
    }
}
