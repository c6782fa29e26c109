package org.headgate.orders;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
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
        int version)
        implements Discreet<OrderCard> {
    @Override
    public @Nullable AccountId accountShown() {
        return account == null ? null : new AccountId(account);
    }

    @Override
    public OrderCard masked(String instead) {
        return new OrderCard(
                id,
                kind,
                state,
                premises,
                servicePoint,
                address,
                service,
                pointNote,
                route,
                account,
                digits,
                instead,
                wantedOn,
                window,
                priority,
                note,
                openedBy,
                openedOn,
                assignedId,
                assignedTo,
                doneOn,
                doneBy,
                found,
                voidReason,
                version);
    }

    public boolean isLate(LocalDate today) {
        return state.waits() && wantedOn.isBefore(today);
    }

    public String accountNumber() {
        return digits.isEmpty()
                ? ""
                : digits.substring(0, 2) + "-" + digits.substring(2, 7) + "-" + digits.substring(7);
    }
}
