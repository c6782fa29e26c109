package org.headgate.orders;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An order as the pages show it, with whose it is and where.
 *
 * @param pointNote what a visitor must know of the place
 * @param digits the number of the account; empty where there is none
 */
public record OrderCard(
        OrderId id,
        OrderKind kind,
        OrderState state,
        long premises,
        @Nullable Long servicePoint,
        String address,
        String service,
        String pointNote,
        String route,
        @Nullable Long account,
        String digits,
        String customer,
        LocalDate wantedOn,
        OrderWindow window,
        OrderPriority priority,
        String note,
        String openedBy,
        LocalDate openedOn,
        @Nullable Long assignedId,
        String assignedTo,
        @Nullable LocalDate doneOn,
        String doneBy,
        String found,
        String voidReason,
        int version) {
    public boolean isLate(LocalDate today) {
        return state.waits() && wantedOn.isBefore(today);
    }

    public String accountNumber() {
        return digits.isEmpty()
                ? ""
                : digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }
}
