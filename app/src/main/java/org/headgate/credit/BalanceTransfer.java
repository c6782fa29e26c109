package org.headgate.credit;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A balance moved between accounts.
 *
 * @param amount what was owed, or, negative, a credit
 * @param by who did it; blank where nobody is recorded
 */
public record BalanceTransfer(
        BalanceTransferId id,
        AccountId fromAccount,
        AccountNumber fromNumber,
        AccountId toAccount,
        AccountNumber toNumber,
        Money amount,
        TransferBasis basis,
        String agreement,
        String words,
        LocalDate onDay,
        String by,
        @Nullable LocalDate reversedOn) {}
