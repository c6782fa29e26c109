package org.headgate.office;

import java.util.OptionalLong;
import org.headgate.kernel.Money;

/**
 * Something a person may do, with all its values: a record, performed by {@link Office#perform}. What it answers is its
 * type parameter. An action that was held for review is kept as JSON and made again from it.
 */
public interface Action<R> {
    /** The account it concerns, for the account's timeline; nobody acts on their own account. */
    default OptionalLong accountConcerned() {
        return OptionalLong.empty();
    }

    /** What is at stake, without a sign: compared with the limits of the person's authority. */
    default Money amount() {
        return Money.ZERO;
    }
}
