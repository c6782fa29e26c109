package org.headgate.credit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.headgate.customers.CustomerId;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;

/**
 * Whether one account may be made to answer for what another owes. A debt follows the customer who made it: never the next
 * tenant, and the owner only where they agreed in writing.
 */
record TransferGuard(
        DepositLaw law,
        Set<CustomerId> from,
        Set<CustomerId> to,
        boolean ownerOfTheOther,
        TransferBasis basis,
        String agreement) {

    List<Reason> objections() {
        return switch (basis) {
            case SAME_CUSTOMER ->
                Collections.disjoint(from, to)
                        ? List.of(
                                Reason.of(
                                        law.onFormerDebt(),
                                        "The accounts have no customer in common: a debt stays with the customer who made it, and is never moved to a later tenant."))
                        : List.of();
            case OWNER_AGREED -> ofTheOwner();
        };
    }

    private List<Reason> ofTheOwner() {
        var objections = new ArrayList<Reason>();
        if (!ownerOfTheOther)
            objections.add(Reason.of(
                    law.onFormerDebt(),
                    "The customer of the other account is not known as the owner of where the debt was made."));
        if (agreement.isBlank())
            objections.add(Reason.of(
                    law.onFormerDebt(),
                    "The owner answers only where they agreed in writing: say where the agreement is."));
        return objections;
    }

    /** What may be moved of a balance: a part or all of it, never more. */
    static List<Reason> objectionsToAmount(Money balance, Money amount) {
        if (balance.isZero()) return List.of(Reason.of("Ledger", "The account owes nothing and has no credit."));
        if (amount.compareTo(balance.abs()) > 0)
            return List.of(Reason.of(
                    "Ledger",
                    balance.signum() > 0
                            ? "The account owes $%s, and no more can be moved."
                            : "The account has $%s of credit, and no more can be moved.",
                    balance.abs()));
        return List.of();
    }
}
