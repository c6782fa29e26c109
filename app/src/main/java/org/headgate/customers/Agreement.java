package org.headgate.customers;

import org.headgate.kernel.DateRange;
import org.headgate.premises.ServicePointId;

/** Which account is charged for a service point, and from when until when. A point has one at a time. */
public record Agreement(
        AgreementId id, AccountId account, ServicePointId servicePoint, String service, DateRange effective) {}
