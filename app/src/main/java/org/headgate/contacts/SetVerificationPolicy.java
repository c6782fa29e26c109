package org.headgate.contacts;

import java.util.List;
import org.headgate.office.Action;

/** Changes which factors the district asks callers for, and how many they must know. */
public record SetVerificationPolicy(int needed, List<CallerFactor> factors, int version) implements Action<Integer> {
    public SetVerificationPolicy {
        factors = List.copyOf(factors);
    }
}
