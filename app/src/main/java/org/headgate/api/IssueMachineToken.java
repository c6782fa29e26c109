package org.headgate.api;

import org.headgate.office.Action;
import org.headgate.office.NotFreeText;
import org.headgate.office.PersonId;

/** Issues a token to a machine. */
public record IssueMachineToken(
        PersonId machine,
        String name,
        String beginning,
        @NotFreeText String sha256,
        TokenLimits limits) implements Action<TokenId> {}
