package org.headgate.quotes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.headgate.customers.Account;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Reason;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * Everything the form of a quote shows.
 *
 * @param figures what it comes to; null while something is wrong
 * @param wrong what is wrong
 * @param places that the address may mean
 * @param account of whoever has one
 */
public record QuoteChoices(
        QuoteForm form,
        Map<InstallationKind, List<String>> sizes,
        Map<InstallationKind, BigDecimal> usualUse,
        VolumeUnit unit,
        List<Choice> classes,
        List<Question> questions,
        @Nullable Words notice,
        @Nullable QuoteFigures figures,
        @Nullable Reason wrong,
        List<KnownPlace> places,
        @Nullable Account account) {
    /** A class of the tariff. */
    public record Choice(String code, String name) {}

    /** What the tariff asks about the customer. */
    public record Question(String name, String label, List<String> choices) {}
}
