package org.headgate.documents;

import org.headgate.office.Action;

/** Ends a legal hold; from then on the document ages again. */
public record ReleaseHold(HoldId hold, String reason) implements Action<HoldId> {}
