package org.headgate.customers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.headgate.kernel.Rejection;

/** What people enter of a customer, as it is kept: telephones, e-mail and United States addresses are checked. */
final class Entered {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_LINE = 100;
    private static final Pattern E_MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final Set<String> STATES = Set.of(
            "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN", "IA", "KS", "KY",
            "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH", "NJ", "NM", "NY", "NC", "ND", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VT", "VA", "WA", "WV", "WI", "WY", "PR", "GU", "VI",
            "AS", "MP", "AA", "AE", "AP");

    private Entered() {}

    /** A name without needless spaces. */
    static String name(String entered) {
        return line(entered, LONGEST_NAME);
    }

    private static String line(String entered, int longest) {
        var line = entered.strip().replaceAll("\\s+", " ");
        if (line.length() > longest) throw new Rejection("At most %s characters.", longest);
        return line;
    }

    static PersonSheet.Reached reached(PersonSheet.Reached entered) {
        return new PersonSheet.Reached(
                entered.kind(),
                switch (entered.kind()) {
                    case PHONE -> telephone(entered.value());
                    case EMAIL -> email(entered.value());
                },
                line(entered.label(), LONGEST_NAME),
                entered.consent(),
                entered.preferred());
    }

    /** A telephone number of North America, kept as 760-555-0148; what follows x is an extension. */
    static String telephone(String entered) {
        var parts = entered.strip().toLowerCase(Locale.ROOT).split("\\s*(?:ext\\.?|x)\\s*", 2);
        var digits = parts[0].replaceAll("[^0-9]", "");
        if (digits.length() == 11 && digits.startsWith("1")) digits = digits.substring(1);
        var extension = parts.length == 2 ? parts[1].replaceAll("[^0-9]", "") : "";
        if (digits.length() != 10 || !parts[0].matches("[0-9().+ /-]*") || (parts.length == 2 && extension.isEmpty()))
            throw new Rejection("\"%s\" is not a telephone number: ten digits, as in 760-555-0148.", entered.strip());
        return "%s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6))
                + (extension.isEmpty() ? "" : " x" + extension);
    }

    static String email(String entered) {
        var address = entered.strip();
        if (address.length() > LONGEST_LINE || !E_MAIL.matcher(address).matches())
            throw new Rejection("\"%s\" is not an e-mail address, as in name@example.org.", address);
        return address;
    }

    /** An address that the United States Postal Service delivers to. */
    static MailingAddress address(MailingAddress entered) {
        var state = entered.state().strip().toUpperCase(Locale.ROOT);
        var zip = entered.zip().strip();
        if (entered.name().isBlank()) throw new Rejection("A mailing address has a name.");
        if (entered.street().isBlank()) throw new Rejection("A mailing address has a street or a box.");
        if (entered.city().isBlank()) throw new Rejection("A mailing address has a city.");
        if (!STATES.contains(state))
            throw new Rejection("\"%s\" is not a state: two letters, as in CA.", entered.state());
        if (!ZIP.matcher(zip).matches()) throw new Rejection("\"%s\" is not a ZIP code: 92284 or 92284-1234.", zip);
        return new MailingAddress(
                line(entered.name(), LONGEST_NAME),
                line(entered.street(), LONGEST_LINE),
                line(entered.city(), LONGEST_NAME),
                state,
                zip);
    }
}
