package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AgreementId;
import org.headgate.metering.MeterCard;
import org.headgate.premises.PremisesCard;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A premises as a move finds it on a day.
 *
 * @param reversion the owner who takes over by agreement; null when there is none
 */
public record Site(
        PremisesCard card,
        LocalDate day,
        List<At> points,
        @Nullable Reversion reversion) {
    public Site {
        points = List.copyOf(points);
    }

    /**
     * A service point.
     *
     * @param meters those in place on the day
     * @param occupants who takes service on the day or later, the first first
     * @param last class and facts of the agreement before; null at a point that never had one
     */
    public record At(
            ServicePoint point,
            List<MeterCard> meters,
            List<Occupant> occupants,
            @Nullable PointTerms last) {
        public At {
            meters = List.copyOf(meters);
            occupants = List.copyOf(occupants);
        }

        public boolean isOff() {
            return point.state() == ServicePoint.State.OFF;
        }
    }

    public String address() {
        var address = card.address();
        return address.houseNumber() + " " + address.street() + (address.unit().isEmpty() ? "" : " " + address.unit())
                + ", " + address.city();
    }

    Optional<At> at(ServicePointId point) {
        return points.stream().filter(at -> at.point().id().equals(point)).findFirst();
    }

    /** The points that somebody may begin to use: nobody has service there for good, or only the owner for the next tenant. */
    public List<At> free() {
        return points.stream()
                .filter(at ->
                        at.occupants().stream().allMatch(one -> one.effective().until() != null || isHeldByOwner(one)))
                .toList();
    }

    /** Every agreement that holds there on the day or later, for the form to carry. */
    public List<AgreementId> agreements() {
        return points.stream()
                .flatMap(at -> at.occupants().stream())
                .map(Occupant::agreement)
                .toList();
    }

    /** Whether an agreement is the owner's, who only holds the place for the next tenant. */
    boolean isHeldByOwner(Occupant occupant) {
        return reversion != null && reversion.account().equals(occupant.account());
    }
}
