package org.headgate.service;

import java.util.List;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements with owners to take over when a tenant leaves. */
@Component
class ReversionAgreements {
    private final Reversions reversions;
    private final Customers customers;
    private final District district;

    ReversionAgreements(Reversions reversions, Customers customers, District district) {
        this.reversions = reversions;
        this.customers = customers;
        this.district = district;
    }

    List<Reason> objections(AgreeReversion agreed, Person by) {
        return reversions
                .at(agreed.premises(), agreed.from())
                .map(other -> Reason.of(
                        "owner takes over",
                        "%s already takes over at these premises: end that agreement first.",
                        other.name()))
                .stream()
                .toList();
    }

    @Transactional
    ReversionId agree(AgreeReversion agreed, Person by) {
        if (customers.account(agreed.owner()).isEmpty()) throw new Rejection("There is no such account.");
        return reversions.add(agreed, by, district.businessDate());
    }

    @Transactional
    ReversionId end(EndReversion ended, Person by) {
        reversions.require(ended.reversion());
        if (!reversions.end(ended.reversion(), ended.from()))
            throw new Rejection("This agreement ended already, or begins on that day or later.");
        return ended.reversion();
    }
}
