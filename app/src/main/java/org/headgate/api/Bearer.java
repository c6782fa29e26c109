package org.headgate.api;

import java.math.BigDecimal;
import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/** A token at the moment it is used. */
record Bearer(
        TokenId id,
        PersonId person,
        String actions,
        boolean reads,
        @Nullable BigDecimal upTo,
        int perMinute,
        int used) {
    boolean tooFast() {
        return used > perMinute;
    }

    boolean mayAskFor(String action) {
        return actions.equals(TokenLimits.ALL)
                || List.of(actions.split(" ", -1)).contains(action);
    }

    boolean covers(Money amount) {
        return upTo == null || amount.abs().amount().compareTo(upTo) <= 0;
    }
}
