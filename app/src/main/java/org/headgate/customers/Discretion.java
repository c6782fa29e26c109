package org.headgate.customers;

import java.util.List;
import java.util.Objects;
import org.headgate.office.Person;
import org.headgate.web.Language;
import org.headgate.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Shows lists to people: of accounts that are protected and not open to the reader, a row keeps what the work needs and loses
 * who and where the customer is. Every page with a list of customers goes through here.
 */
@Component
public class Discretion {
    private final Protection protection;
    private final Words words;

    Discretion(Protection protection, Words words) {
        this.protection = protection;
        this.words = words;
    }

    public <T extends Discreet<T>> List<T> shown(List<T> rows, Person reader) {
        var hidden = protection.hiddenAmong(
                rows.stream()
                        .map(Discreet::accountShown)
                        .filter(Objects::nonNull)
                        .map(AccountId::value)
                        .distinct()
                        .toList(),
                reader);
        if (hidden.isEmpty()) return rows;
        var instead = instead(reader);
        return rows.stream()
                .map(row -> {
                    var account = row.accountShown();
                    return account != null && hidden.contains(account.value()) ? row.masked(instead) : row;
                })
                .toList();
    }

    public <T extends Discreet<T>> T shown(T row, Person reader) {
        return isHidden(row.accountShown(), reader) ? row.masked(instead(reader)) : row;
    }

    /** Whether an account is protected and not open to the reader. */
    public boolean isHidden(@Nullable AccountId account, Person reader) {
        return account != null
                && !protection.hiddenAmong(List.of(account.value()), reader).isEmpty();
    }

    /** What stands in the place of a name, in the reader's language. */
    public String instead(Person reader) {
        return words.say(Language.of(reader.language()), "protection.hidden");
    }
}
