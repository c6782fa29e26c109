package org.headgate.district;

import java.time.LocalDate;
import java.util.List;
import org.headgate.rating.book.Words;

/**
 * The fees for new installations from a day on.
 *
 * @param source how they were adopted
 */
public record FeeSchedule(LocalDate effective, Words source, List<InstallationFee> fees) {
    public FeeSchedule {
        fees = List.copyOf(fees);
    }

    /** The sizes of which there are meters of a kind, in the order of the schedule. */
    public List<String> sizes(InstallationKind kind) {
        return fees.stream()
                .filter(fee -> fee.kinds().contains(kind))
                .flatMap(fee -> fee.bySize().keySet().stream())
                .distinct()
                .toList();
    }
}
