package org.headgate.office;

import java.util.OptionalLong;

/**
 * Something a person may do, with all its values: a record, performed by {@link Office#perform}. What it answers is its
 * type parameter.
 */
public interface Action<R> {
    /** The account it concerns, for the account's timeline. */
    default OptionalLong account() {
        return OptionalLong.empty();
    }
}
