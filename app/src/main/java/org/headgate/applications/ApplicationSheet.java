package org.headgate.applications;

import java.time.LocalDate;
import java.util.List;
import org.headgate.district.ApplicationKind;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of an application shows.
 *
 * @param kind null where the pack does not know the kind any more
 * @param figures what it is to cost, as the applicant was told
 * @param nextDue until when what is missing would be expected if it is asked for today
 */
public record ApplicationSheet(
        Application application,
        @Nullable ApplicationKind kind,
        List<RequiredItem> items,
        List<ContactMade> contacts,
        List<ToldFigure> figures,
        LocalDate nextDue) {
    public Money total() {
        return figures.stream().map(ToldFigure::amount).reduce(Money.ZERO, Money::plus);
    }
}
