package org.headgate.district;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * What new installations cost, and what is said of it.
 *
 * @param notice shown wherever the fees are; null for nothing
 * @param terms what a quote is worth, as the customer reads it; null for nothing
 * @param validDays how long a quote holds when the fees do not change before
 * @param unitsFact the fact of the tariff that counts dwelling units; empty for none
 * @param schedules the oldest first
 */
public record InstallationPolicy(
        @Nullable Words notice,
        @Nullable Words terms,
        int validDays,
        String unitsFact,
        Map<InstallationKind, Terms> kinds,
        List<FeeSchedule> schedules) {
    public InstallationPolicy {
        schedules = List.copyOf(schedules);
    }

    /**
     * How a kind of installation is charged once it is there.
     *
     * @param rateClass its class of the tariff; empty for the customer's own
     * @param billed whether the tariff charges it at all
     * @param usualUse in the tariff's unit and period
     * @param application the kind of application that it begins with; empty for none
     */
    public record Terms(String rateClass, boolean billed, BigDecimal usualUse, String application) {
        static final Terms NONE = new Terms("", true, BigDecimal.ZERO, "");
    }

    public Terms of(InstallationKind kind) {
        return kinds.getOrDefault(kind, Terms.NONE);
    }

    /** The fees that hold on a day. */
    public Optional<FeeSchedule> on(LocalDate day) {
        return schedules.reversed().stream()
                .filter(schedule -> !schedule.effective().isAfter(day))
                .findFirst();
    }

    /** The fees that follow those of a day. */
    public Optional<FeeSchedule> after(LocalDate day) {
        return schedules.stream()
                .filter(schedule -> schedule.effective().isAfter(day))
                .findFirst();
    }
}
