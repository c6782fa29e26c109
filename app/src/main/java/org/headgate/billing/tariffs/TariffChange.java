package org.headgate.billing.tariffs;

import java.time.LocalDate;
import java.util.List;
import org.headgate.rating.book.TariffBook;
import org.jspecify.annotations.Nullable;

/**
 * An edition beside the one that serves.
 *
 * @param prices null for the edition that serves itself
 * @param usual what usual bills would come to on the day
 * @param billed posted bills with days from the first change on
 * @param running runs that are not posted, which were calculated by the edition that serves
 */
public record TariffChange(
        TariffEdition edition,
        TariffBook book,
        TariffEdition serving,
        @Nullable PriceComparison prices,
        LocalDate usualOn,
        List<UsualBill> usual,
        int billed,
        int running) {
    public TariffChange {
        usual = List.copyOf(usual);
    }
}
