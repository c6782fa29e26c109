package org.headgate.billing;

import org.headgate.office.Action;
import org.headgate.premises.ServicePointId;

/** States why an active service point has no bill in a run. */
public record StateUnbilledReason(RunId run, ServicePointId servicePoint, String reason) implements Action<RunId> {}
