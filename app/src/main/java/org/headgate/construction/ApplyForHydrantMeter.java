package org.headgate.construction;

import java.time.LocalDate;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/**
 * Opens an application for a hydrant meter and asks for its deposit.
 *
 * @param contractor whose account it becomes; a new one where it has none yet
 */
public record ApplyForHydrantMeter(
        Contractor contractor,
        String project,
        String site,
        String contact,
        @Nullable LocalDate expectedUntil) implements Action<RentalId> {
    /**
     * Who builds.
     *
     * @param account the number of their account; blank for a new one of the name and address given
     */
    public record Contractor(
            String account, String name, String phone, String street, String city, String state, String zip) {}
}
