package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.premises.PremisesId;

/**
 * Somebody who leaves a premises: the part that a stop and a transfer share.
 *
 * @param goesOn whether the account takes service elsewhere from that day on
 */
record Departure(
        AccountId account,
        PremisesId premises,
        LocalDate on,
        Reading reading,
        List<Figure> figures,
        boolean turnOff,
        boolean goesOn) {
    static Departure of(StopService stop) {
        return new Departure(
                stop.account(), stop.premises(), stop.on(), stop.reading(), stop.figures(), stop.turnOff(), false);
    }

    static Departure of(TransferService transfer) {
        return new Departure(
                transfer.account(),
                transfer.from(),
                transfer.on(),
                transfer.reading(),
                transfer.figures(),
                transfer.turnOff(),
                true);
    }
}
