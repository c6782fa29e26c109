package org.headgate.billing;

import java.time.Instant;
import java.time.LocalDate;
import org.headgate.office.PersonId;
import org.headgate.premises.CycleId;
import org.jspecify.annotations.Nullable;

/**
 * The billing of a cycle for a period, named by the first day of its month. Bills and transactions are numbered from
 * {@code firstBill} and {@code firstTransaction} by an account's position in the route order.
 */
public record BillRun(
        RunId id,
        CycleId cycle,
        LocalDate period,
        LocalDate readsUntil,
        LocalDate billDate,
        LocalDate dueDate,
        TariffBookId tariffBook,
        RunState state,
        int accounts,
        long firstBill,
        long firstTransaction,
        @Nullable PersonId signedOffBy,
        @Nullable Instant signedOffAt) {
    BillId bill(long position) {
        return new BillId(firstBill + position);
    }

    long position(BillId bill) {
        return bill.value() - firstBill;
    }
}
