package org.headgate.documents;

import java.util.Optional;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts as people write them on a form. */
@Component
class AccountWords {
    private final Customers customers;

    AccountWords(Customers customers) {
        this.customers = customers;
    }

    Account numbered(String number) {
        var parsed = AccountNumber.parse(number);
        return customers.account(parsed).orElseThrow(() -> new Rejection("There is no account %s.", parsed));
    }

    /** Nothing for a blank field. */
    @Nullable AccountId idOrNone(String number) {
        return number.isBlank() ? null : numbered(number).id();
    }

    /** Nothing where it is no number, or no account's. */
    Optional<Account> find(String number) {
        try {
            return customers.account(AccountNumber.parse(number));
        } catch (Rejection _) {
            return Optional.empty();
        }
    }
}
