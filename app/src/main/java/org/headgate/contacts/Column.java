package org.headgate.contacts;

import org.headgate.customers.AccountId;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;

/** What a column holds of an id, or of a word, that may be missing. */
final class Column {
    private Column() {}

    static @Nullable Long of(@Nullable AccountId account) {
        return account == null ? null : (Long) account.value();
    }

    static @Nullable Long of(@Nullable PersonId person) {
        return person == null ? null : (Long) person.value();
    }

    static @Nullable Long of(@Nullable InteractionId interaction) {
        return interaction == null ? null : (Long) interaction.value();
    }

    static @Nullable Long of(@Nullable CaseId caseFile) {
        return caseFile == null ? null : (Long) caseFile.value();
    }

    static @Nullable Long of(@Nullable MessageId message) {
        return message == null ? null : (Long) message.value();
    }

    static @Nullable String of(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
