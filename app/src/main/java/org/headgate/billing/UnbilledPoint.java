package org.headgate.billing;

import org.headgate.office.PersonId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/** A service point without a bill in a run, and the reason; without a person where the run itself knows it. */
public record UnbilledPoint(
        ServicePointId servicePoint,
        String reference,
        String address,
        String reason,
        @Nullable PersonId statedBy) {}
