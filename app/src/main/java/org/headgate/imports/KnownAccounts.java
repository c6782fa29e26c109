package org.headgate.imports;

import java.util.HashMap;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.jspecify.annotations.Nullable;

/** The accounts of the office by their numbers, new and old. */
final class KnownAccounts {
    private final Map<String, Account> byOldNumber = new HashMap<>();
    private final Map<AccountNumber, Account> byNumber = new HashMap<>();

    KnownAccounts(Customers customers) {
        for (var account : customers.accounts()) {
            byNumber.put(account.number(), account);
            if (!account.oldNumber().isEmpty()) byOldNumber.put(account.oldNumber(), account);
        }
    }

    @Nullable Account byOldNumber(String number) {
        return byOldNumber.get(number);
    }

    @Nullable Account byNumber(AccountNumber number) {
        return byNumber.get(number);
    }

    /** The account that a row names by either number; reported when there is none. */
    @Nullable Account of(Row row) {
        var text = row.filled("account");
        if (text.isEmpty()) return null;
        var old = byOldNumber.get(text);
        if (old != null) return old;
        var digits = text.replaceAll("[\\s-]", "");
        if (digits.matches("\\d{8}")) {
            var number = row.made("account", () -> new AccountNumber(digits));
            if (number == null) return null;
            var account = byNumber.get(number);
            if (account != null) return account;
        }
        row.problem(
                "account",
                "there is no account \"%s\", by its number or its old one; import accounts first".formatted(text));
        return null;
    }
}
