package org.headgate.credit;

import java.time.LocalDate;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.Discreet;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * A deposit and what became of it.
 *
 * @param rateClass as which it was asked for; blank where the class said nothing about it
 * @param reduced what was waived of it
 * @param interest what was added to it
 * @param applied what paid for something the account owed
 * @param fullSince when the last of it came in; null when nothing did
 * @param owed what the account owes now
 */
public record Deposit(
        DepositId id,
        AccountId account,
        AccountNumber number,
        String name,
        @Nullable LocalDate closedOn,
        Purpose purpose,
        String rateClass,
        Money required,
        LocalDate requiredOn,
        LocalDate dueOn,
        String words,
        int version,
        Money reduced,
        Money received,
        Money interest,
        Money applied,
        Money refunded,
        @Nullable LocalDate fullSince,
        Money owed)
        implements Discreet<Deposit> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public Deposit masked(String instead) {
        return new Deposit(
                id,
                account,
                number,
                instead,
                closedOn,
                purpose,
                rateClass,
                required,
                requiredOn,
                dueOn,
                "",
                version,
                reduced,
                received,
                interest,
                applied,
                refunded,
                fullSince,
                owed);
    }

    /** What it is to secure. */
    public enum Purpose {
        SERVICE,
        CONSTRUCTION_METER
    }

    /** Where it stands. */
    public enum State {
        /** Something of it is still to be paid. */
        OUTSTANDING,
        HELD,
        /** Nothing is held any more, and nothing is to be paid. */
        SETTLED
    }

    /** What is still to be paid. */
    public Money outstanding() {
        if (applied.plus(refunded).signum() > 0) return Money.ZERO;
        var open = required.minus(reduced).minus(received);
        return open.signum() > 0 ? open : Money.ZERO;
    }

    /** What the office holds for the customer. */
    public Money held() {
        return received.plus(interest).minus(applied).minus(refunded);
    }

    public State state() {
        if (outstanding().signum() > 0) return State.OUTSTANDING;
        return held().signum() > 0 ? State.HELD : State.SETTLED;
    }

    public boolean isOverdue(LocalDate today) {
        return outstanding().signum() > 0 && dueOn.isBefore(today);
    }
}
