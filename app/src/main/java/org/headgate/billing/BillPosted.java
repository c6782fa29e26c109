package org.headgate.billing;

import org.headgate.customers.AccountId;
import org.headgate.office.Person;

/** A bill was posted by itself, not with its run: it was held and released, or takes the place of another. */
public record BillPosted(BillId bill, AccountId account, Person by) {}
