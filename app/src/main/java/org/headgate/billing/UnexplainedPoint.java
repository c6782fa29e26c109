package org.headgate.billing;

import org.headgate.premises.ServicePointId;

/** An active service point that a run neither bills nor explains; a reason must be stated before sign-off. */
public record UnexplainedPoint(ServicePointId servicePoint, String reference, String address, String service) {}
