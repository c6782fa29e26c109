package org.headgate.credit;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;

/** A deposit with all that is told of it. */
public record DepositTold(
        Deposit deposit, List<DepositEntry> entries, List<Reason> why, DepositRelease release, Money interestDue) {}
