package org.headgate.billing;

import org.headgate.office.Action;

/** Releases a held bill: back into the run while it is reviewed, posted by itself afterwards, under the same number. */
public record ReleaseHeldBill(BillId bill, String reason) implements Action<BillId> {}
