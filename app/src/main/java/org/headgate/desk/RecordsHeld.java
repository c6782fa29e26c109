package org.headgate.desk;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What there is of an account for a request for public records, before anything is redacted. */
public record RecordsHeld(
        String number,
        String name,
        String mail,
        @Nullable String address,
        String telephones,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        @Nullable String services,
        Money pastDue) {}
