package org.headgate.billing;

import org.headgate.office.Action;

/** Calculates one account's draft again, after its read, class or tariff was put right. */
public record RecalculateDraft(BillId bill) implements Action<BillId> {}
