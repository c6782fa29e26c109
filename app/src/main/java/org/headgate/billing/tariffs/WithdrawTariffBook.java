package org.headgate.billing.tariffs;

import org.headgate.billing.TariffBookId;
import org.headgate.office.Action;

/** Takes a proposed edition of the tariff book back. */
public record WithdrawTariffBook(TariffBookId book, String reason) implements Action<TariffBookId> {
    public WithdrawTariffBook {
        reason = reason.strip();
    }
}
