package org.headgate.billing.tariffs;

import java.util.Map;
import org.headgate.billing.TariffBookId;
import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

/**
 * Keeps another edition of the tariff book to be looked at: it prices nothing until it is adopted.
 *
 * @param files the texts that are new or changed, by name; the others are those of the edition that serves
 * @param words why, for whoever adopts it
 */
public record ProposeTariffBook(@NotFreeText Map<String, String> files, String words) implements Action<TariffBookId> {
    public ProposeTariffBook {
        files = Map.copyOf(files);
        words = words.strip();
    }
}
