package org.headgate.orders;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;

/**
 * A visit was made; its reads are with metering already. Told in the transaction that completes the order.
 *
 * @param account for which it was made; null where nobody is a customer
 */
public record OrderCompleted(
        OrderId order,
        OrderKind kind,
        PremisesId premises,
        @Nullable AccountId account,
        LocalDate doneOn,
        Person by) {}
