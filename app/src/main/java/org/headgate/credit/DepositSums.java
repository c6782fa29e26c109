package org.headgate.credit;

import org.headgate.kernel.Money;

/** What is held and what is still to be paid, of all deposits of the account. */
public record DepositSums(String path, Money required, Money outstanding, Money held) {}
