package org.headgate.contacts;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Customers;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what people typed into the forms of this module. */
@Component
class FormValues {
    private final Customers customers;

    FormValues(Customers customers) {
        this.customers = customers;
    }

    /** The account of a number as people write it; null when there is none in the field. */
    @Nullable Account account(String typed) {
        if (typed.isBlank()) return null;
        return customers
                .account(AccountNumber.parse(typed))
                .orElseThrow(() -> new Rejection("There is no account %s.", typed.strip()));
    }

    Account neededAccount(String typed) {
        var account = account(typed);
        if (account == null) throw new Rejection("Which account? Write its number.");
        return account;
    }

    /** As the browser sends it, 2026-11-18, or as people type it, 11/18/2026; null when the field is empty. */
    static @Nullable LocalDate date(String typed) {
        if (typed.isBlank()) return null;
        try {
            var parts = typed.strip().split("/", -1);
            return parts.length == 3
                    ? LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))
                    : LocalDate.parse(typed.strip());
        } catch (NumberFormatException | DateTimeException notADate) {
            throw new Rejection("A date is written as 11/18/2026, not \"%s\".", typed.strip());
        }
    }

    static LocalDate neededDate(String typed) {
        var date = date(typed);
        if (date == null) throw new Rejection("By which day? Write the date.");
        return date;
    }

    static Money money(String typed) {
        var figures = typed.replaceAll("[$,\\s]", "");
        if (figures.isEmpty()) return Money.ZERO;
        if (!figures.matches("\\d{1,9}(\\.\\d{1,2})?"))
            throw new Rejection("An amount is written as 120.78, not \"%s\".", typed.strip());
        return new Money(new BigDecimal(figures));
    }

    /** Who does it, as a list of people and teams sends it: {@code p12} or {@code REPRESENTATIVE}. */
    record Who(@Nullable PersonId person, @Nullable Role role) {
        static Who of(String chosen) {
            if (chosen.isBlank()) return new Who(null, null);
            if (chosen.matches("p\\d+")) return new Who(new PersonId(Long.parseLong(chosen.substring(1))), null);
            try {
                return new Who(null, Role.valueOf(chosen));
            } catch (IllegalArgumentException notARole) {
                throw new Rejection("Say who does it: a person or a team.");
            }
        }
    }

    static @Nullable InteractionId interaction(String id) {
        return id.matches("\\d{1,18}") ? new InteractionId(Long.parseLong(id)) : null;
    }

    static @Nullable CaseId caseFile(String id) {
        return id.matches("\\d{1,18}") ? new CaseId(Long.parseLong(id)) : null;
    }

    static String text(Map<String, String> form, String name) {
        return form.getOrDefault(name, "").strip();
    }
}
