package org.headgate.desk;

import java.util.Optional;
import org.headgate.billing.BillId;
import org.headgate.billing.BillStatus;
import org.headgate.billing.Bills;
import org.headgate.contacts.DisputedBill;
import org.headgate.contacts.DisputedBills;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Component;

/** The bills that a customer may dispute: those that were issued and not taken back. */
@Component
class KnownBills implements DisputedBills {
    private final Bills bills;

    KnownBills(Bills bills) {
        this.bills = bills;
    }

    @Override
    public Optional<DisputedBill> numbered(String number) {
        return id(number)
                .flatMap(bills::card)
                .filter(card -> card.bill().status() == BillStatus.POSTED)
                .map(card -> new DisputedBill(
                        card.bill().number(),
                        card.bill().account(),
                        card.bill().billDate(),
                        card.bill().total()));
    }

    private static Optional<BillId> id(String number) {
        try {
            return Optional.of(BillId.ofNumber(number));
        } catch (Rejection notABill) {
            return Optional.empty();
        }
    }
}
