package org.headgate.billing;

import org.headgate.customers.Account;
import org.headgate.kernel.Money;

/** The page's account. */
public record AdjustmentHead(Account account, String name, Money balance) {}
