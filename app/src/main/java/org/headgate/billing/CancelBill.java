package org.headgate.billing;

import org.headgate.office.Action;

/** Takes a posted bill back: its posting is reversed, and its days can be billed again. */
public record CancelBill(BillId bill, String reason) implements Action<BillId> {}
