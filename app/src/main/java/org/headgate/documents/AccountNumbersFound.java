package org.headgate.documents;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.headgate.customers.AccountNumber;
import org.headgate.kernel.Rejection;

/**
 * The account numbers in a text or a bar code. A tenth of all eight-digit numbers has a check digit that holds, so bare digits
 * count only where the text calls them an account.
 */
final class AccountNumbersFound {
    private static final Pattern HYPHENED =
            Pattern.compile("(?<![\\d-])\\d{2}[-\u2010-\u2013]\\d{5}[-\u2010-\u2013]\\d(?![\\d-])");
    private static final Pattern NAMED = Pattern.compile(
            "(?:account|acct|cuenta)\\b[^\\d\\n]{0,24}(\\d{8})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{8}(?!\\d)");
    private static final int AT_MOST = 20;

    private AccountNumbersFound() {}

    /** In reading order, each once. */
    static List<AccountNumber> inText(String text) {
        var found = new LinkedHashSet<AccountNumber>();
        HYPHENED.matcher(text).results().forEach(match -> number(match.group()).ifPresent(found::add));
        NAMED.matcher(text).results().forEach(match -> number(match.group(1)).ifPresent(found::add));
        return first(found);
    }

    /** A bar code of ours carries little else than the number. */
    static List<AccountNumber> inBarcodes(Collection<String> barcodes) {
        var found = new LinkedHashSet<AccountNumber>();
        for (var barcode : barcodes) {
            HYPHENED.matcher(barcode)
                    .results()
                    .forEach(match -> number(match.group()).ifPresent(found::add));
            DIGITS.matcher(barcode)
                    .results()
                    .forEach(match -> number(match.group()).ifPresent(found::add));
        }
        return first(found);
    }

    private static List<AccountNumber> first(Set<AccountNumber> found) {
        return found.stream().limit(AT_MOST).toList();
    }

    private static Optional<AccountNumber> number(String text) {
        try {
            return Optional.of(new AccountNumber(text.replaceAll("[^0-9]", "")));
        } catch (Rejection _) {
            return Optional.empty();
        }
    }
}
