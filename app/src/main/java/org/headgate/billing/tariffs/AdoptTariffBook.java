package org.headgate.billing.tariffs;

import org.headgate.billing.TariffBookId;
import org.headgate.office.Action;

/**
 * Lets an edition of the tariff book serve for what is calculated from now on.
 *
 * @param seen the edition that served when it was compared
 * @param billedStay that bills which are posted for days with other prices stay as they are
 */
public record AdoptTariffBook(TariffBookId book, TariffBookId seen, boolean billedStay)
        implements Action<TariffBookId> {}
