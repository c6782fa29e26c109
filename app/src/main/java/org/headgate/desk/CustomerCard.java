package org.headgate.desk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AlikePerson;
import org.headgate.customers.PersonSheet;
import org.headgate.kernel.Money;
import org.headgate.web.AccountAlert;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with all their accounts: a landlord, an association, a family with two houses.
 *
 * @param accounts the first of them, those with the most past due first
 * @param count how many there are
 * @param balance what all of them owe together
 * @param alerts what a person should notice, by the number of the account
 * @param alike who may be the same person
 */
public record CustomerCard(
        PersonSheet person,
        List<Held> accounts,
        int count,
        Money balance,
        Money pastDue,
        @Nullable LocalDate since,
        Map<String, List<AccountAlert>> alerts,
        List<AlikePerson> alike) {
    /** An account, and what the customer is to it. */
    public record Held(
            long id,
            String digits,
            String mailName,
            String roles,
            @Nullable String address,
            boolean closed,
            Money balance,
            Money pastDue,
            @Nullable LocalDate since) {
        public String number() {
            return AccountLabel.of(digits);
        }

        public List<String> eachRole() {
            return List.of(roles.split(","));
        }
    }

    public long daysPastDue(LocalDate today) {
        return since == null ? 0 : ChronoUnit.DAYS.between(since, today);
    }

    public long open() {
        return accounts.stream().filter(account -> !account.closed()).count();
    }
}
