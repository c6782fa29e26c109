package org.headgate.billing;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.headgate.premises.CycleId;

/** Plans the billing of a cycle for a period (the first of its month): who is in it, in route order, and their numbers. */
public record StartBillRun(CycleId cycle, LocalDate period, LocalDate readsUntil, LocalDate billDate, LocalDate dueDate)
        implements Action<RunId> {}
