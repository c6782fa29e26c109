package org.headgate.billing;

import org.headgate.office.Action;

/** Takes a posted bill back and bills the same days by what is known now; the new bill names the old one. */
public record CancelAndRebill(BillId bill, String reason) implements Action<BillId> {}
