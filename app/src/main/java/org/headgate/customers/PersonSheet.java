package org.headgate.customers;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept of a person or an organisation, as a form shows it.
 *
 * @param version which a change says it was made from
 * @param aliases other names they go by
 * @param mergedInto the same person who is kept instead
 */
public record PersonSheet(
        CustomerId id,
        int version,
        Customer.Kind kind,
        String givenName,
        String familyName,
        String language,
        List<String> aliases,
        List<Reached> reached,
        String changedBy,
        @Nullable OffsetDateTime changedAt,
        @Nullable CustomerId mergedInto) {
    /**
     * How somebody is reached.
     *
     * @param label what it is: mobile, work, caretaker
     * @param consent whether they agreed to automated calls, texts or e-mails there
     * @param preferred whether they would rather be reached there
     */
    public record Reached(ContactPoint.Kind kind, String value, String label, boolean consent, boolean preferred) {}

    /** The digits of their telephones. */
    List<String> telephones() {
        return telephonesOf(reached);
    }

    /** Their e-mail addresses in small letters. */
    List<String> mails() {
        return mailsOf(reached);
    }

    static List<String> telephonesOf(List<Reached> reached) {
        return reached.stream()
                .filter(point -> point.kind() == ContactPoint.Kind.PHONE)
                .map(point -> point.value().replaceAll("[^0-9]", ""))
                .toList();
    }

    static List<String> mailsOf(List<Reached> reached) {
        return reached.stream()
                .filter(point -> point.kind() == ContactPoint.Kind.EMAIL)
                .map(point -> point.value().toLowerCase(Locale.ROOT))
                .toList();
    }

    public String fullName() {
        return givenName.isBlank() ? familyName : givenName + " " + familyName;
    }
}
