package org.headgate.contacts;

import java.util.List;
import java.util.OptionalLong;
import org.headgate.customers.AccountId;
import org.headgate.office.Action;

/** Says which factors a caller knew and which they got wrong; never what they said. */
public record VerifyCaller(
        InteractionId interaction, AccountId account, List<CallerFactor> right, List<CallerFactor> wrong)
        implements Action<Boolean> {
    public VerifyCaller {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    @Override
    public OptionalLong accountConcerned() {
        return OptionalLong.of(account.value());
    }
}
