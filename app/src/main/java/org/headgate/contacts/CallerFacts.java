package org.headgate.contacts;

import java.util.List;
import org.headgate.customers.AccountId;

/** Implemented by modules that know something of a customer which a caller may be asked. */
public interface CallerFacts {
    List<CallerFact> of(AccountId account);
}
