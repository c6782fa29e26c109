package org.headgate.customers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.database.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Persons and organisations, what they are to accounts, and how they are reached. */
@Repository
class Persons {
    private static final String CUSTOMERS = """
            select id, reference, kind, given_name, family_name, language
              from customers.person
            """;
    private static final String ROLES = """
            select account_id as account, person_id as customer, role as kind
              from customers.account_person
            """;
    private static final String CONTACT_POINTS = """
            select person_id as customer, kind, value
              from customers.contact_point
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Persons(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<Customer> of(CustomerId id) {
        return jdbc.sql(CUSTOMERS + " where id = :id")
                .param("id", id.value())
                .query(Customer.class)
                .optional();
    }

    List<Customer> all() {
        return jdbc.sql(CUSTOMERS + " order by id").query(Customer.class).list();
    }

    List<AccountRole> rolesOn(AccountId account) {
        return jdbc.sql(ROLES + " where account_id = :account order by role <> 'CUSTOMER', role, person_id")
                .param("account", account.value())
                .query(AccountRole.class)
                .list();
    }

    List<AccountRole> roles() {
        return jdbc.sql(ROLES + " order by account_id, role <> 'CUSTOMER', role, person_id")
                .query(AccountRole.class)
                .list();
    }

    List<ContactPoint> contactPoints(CustomerId customer) {
        return jdbc.sql(CONTACT_POINTS + " where person_id = :customer order by id")
                .param("customer", customer.value())
                .query(ContactPoint.class)
                .list();
    }

    List<ContactPoint> contactPoints() {
        return jdbc.sql(CONTACT_POINTS + " order by id")
                .query(ContactPoint.class)
                .list();
    }

    List<CustomerId> reserve(int count) {
        return Identities.of(jdbc, "customers.person", count).stream()
                .map(CustomerId::new)
                .toList();
    }

    void add(Collection<Customer> customers) {
        var rows = new Copy();
        for (var one : customers)
            rows.add(one.id().value())
                    .add(one.reference())
                    .add(one.kind().name())
                    .add(one.givenName())
                    .add(one.familyName())
                    .add(one.language())
                    .row();
        rows.into(database, "customers.person (id, reference, kind, given_name, family_name, language)");
    }

    void addRoles(Collection<AccountRole> roles) {
        var rows = new Copy();
        for (var role : roles)
            rows.add(role.account().value())
                    .add(role.customer().value())
                    .add(role.kind().name())
                    .row();
        rows.into(database, "customers.account_person (account_id, person_id, role)");
    }

    void addContactPoints(Collection<ContactPoint> points) {
        var rows = new Copy();
        for (var point : points)
            rows.add(point.customer().value())
                    .add(point.kind().name())
                    .add(point.value())
                    .row();
        rows.into(database, "customers.contact_point (person_id, kind, value)");
    }

    void replaceContactPoints(CustomerId customer, Collection<ContactPoint> points) {
        jdbc.sql("delete from customers.contact_point where person_id = :customer")
                .param("customer", customer.value())
                .update();
        addContactPoints(points);
    }

    void correct(Customer customer) {
        jdbc.sql("""
                update customers.person
                   set kind = :kind, given_name = :givenName, family_name = :familyName, language = :language
                 where id = :id
                """)
                .param("kind", customer.kind().name())
                .param("givenName", customer.givenName())
                .param("familyName", customer.familyName())
                .param("language", customer.language())
                .param("id", customer.id().value())
                .update();
    }
}
