package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.customers.CustomerId;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to a premises: the part that a start and a transfer share.
 *
 * @param account theirs, when there is one already
 * @param customer the person, when it is one we know
 */
record Arrival(
        PremisesId premises,
        List<PointTerms> points,
        LocalDate on,
        Reading reading,
        List<Figure> figures,
        @Nullable AccountId account,
        @Nullable CustomerId customer,
        List<AgreementId> seen) {
    static Arrival of(StartService start, @Nullable CustomerId customer) {
        return new Arrival(
                start.premises(),
                start.points(),
                start.on(),
                start.reading(),
                start.figures(),
                start.who().account(),
                customer,
                start.seen());
    }

    static Arrival of(TransferService transfer, @Nullable CustomerId customer) {
        return new Arrival(
                transfer.to(),
                transfer.points(),
                transfer.on(),
                transfer.reading(),
                transfer.figures(),
                transfer.account(),
                customer,
                transfer.seen());
    }
}
