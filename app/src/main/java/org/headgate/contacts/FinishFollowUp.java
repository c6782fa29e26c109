package org.headgate.contacts;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Ends a follow-up with what came of it.
 *
 * @param channel how the customer was told; a promise is kept by telling them
 */
public record FinishFollowUp(
        FollowUpId followUp,
        int version,
        String findings,
        @Nullable Channel channel,
        @Nullable InteractionOutcome outcome)
        implements Action<FollowUpId> {}
