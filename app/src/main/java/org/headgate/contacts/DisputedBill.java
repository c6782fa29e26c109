package org.headgate.contacts;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;

/** A bill that a customer disputes, as far as a case needs to know it. */
public record DisputedBill(String number, AccountId account, LocalDate billedOn, Money total) {}
