package org.headgate.demo;

import org.headgate.customers.Customer;

/** Somebody of the made-up town, or an organisation of it (without a given name). */
record Party(String given, String family, String language, String telephone, String mail) {
    Customer.Kind kind() {
        return given.isEmpty() ? Customer.Kind.ORGANISATION : Customer.Kind.PERSON;
    }

    String fullName() {
        return given.isEmpty() ? family : given + " " + family;
    }
}
