package org.headgate.customers;

import org.jspecify.annotations.Nullable;

/** A row of a list that tells who or where a customer is; {@link Discretion} leaves that out for whoever may not know. */
public interface Discreet<T> {
    /** The account it is about; null where it is about none. */
    @Nullable AccountId accountShown();

    /**
     * The same row without name, addresses, telephone and what people wrote about the customer.
     *
     * @param instead what stands in the place of the name
     */
    T masked(String instead);
}
