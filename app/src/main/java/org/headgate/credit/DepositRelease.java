package org.headgate.credit;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/** Whether a deposit is to be given back, and why or why not yet. */
public sealed interface DepositRelease {
    Reason why();

    /**
     * It is to be given back.
     *
     * @param toOwed what of it pays for what the account owes
     * @param credited what of it becomes credit for coming bills
     * @param refunded what of it is paid out
     */
    record Due(Money toOwed, Money credited, Money refunded, Reason why) implements DepositRelease {}

    /** It stays, at least until that day if nothing goes wrong meanwhile. */
    record NotYet(@Nullable LocalDate earliest, Reason why) implements DepositRelease {}

    /** Nothing is held that could be given back. */
    record NothingHeld(Reason why) implements DepositRelease {}

    /** @param held with the interest until today */
    static DepositRelease of(
            Deposit deposit, Money held, @Nullable LocalDate lastTrouble, int months, boolean refund, LocalDate today) {
        var policy = "Deposit policy of the district";
        if (held.signum() <= 0) return new NothingHeld(Reason.of(policy, "Nothing is held of this deposit."));
        var owed = deposit.owed().signum() > 0 ? deposit.owed() : Money.ZERO;
        var toOwed = owed.compareTo(held) <= 0 ? owed : held;
        var rest = held.minus(toOwed);
        var closed = deposit.closedOn();
        if (closed != null && !closed.isAfter(today))
            return new Due(
                    toOwed,
                    Money.ZERO,
                    rest,
                    Reason.of(
                            policy,
                            "The account was closed on %s: the deposit goes to what is owed first, and the rest back.",
                            closed));
        if (deposit.purpose() == Deposit.Purpose.CONSTRUCTION_METER)
            return new NotYet(
                    null, Reason.of(policy, "It secures a construction meter until the meter is back and inspected."));
        var paid = deposit.fullSince();
        if (deposit.outstanding().signum() > 0 || paid == null)
            return new NotYet(null, Reason.of(policy, "The months count from the day on which all of it is paid."));
        var from = lastTrouble != null && lastTrouble.isAfter(paid) ? lastTrouble : paid;
        var earliest = from.plusMonths(months);
        if (earliest.isAfter(today))
            return new NotYet(
                    earliest,
                    from.equals(paid)
                            ? Reason.of(
                                    policy, "%s months without a late payment give it back: from %s.", months, earliest)
                            : Reason.of(
                                    policy,
                                    "%s months without a late payment give it back; the last one was on %s: from %s.",
                                    months,
                                    from,
                                    earliest));
        return new Due(
                refund ? Money.ZERO : toOwed,
                refund ? Money.ZERO : rest,
                refund ? held : Money.ZERO,
                Reason.of(policy, "No late payment in %s months.", months));
    }
}
