package org.headgate.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.ContactPoint;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.jspecify.annotations.Nullable;

/** The customers that a file of accounts names: by the district's number of the customer, or by their account. */
final class Parties {
    private final Map<String, Customer> byReference = new HashMap<>();
    private final Map<CustomerId, Customer> known = new HashMap<>();
    private final Map<AccountId, CustomerId> billed = new HashMap<>();
    private final Map<CustomerId, List<ContactPoint>> contacts;
    private final Map<String, Party> named = new HashMap<>();
    private final List<Party> all = new ArrayList<>();

    Parties(Customers customers) {
        for (var customer : customers.customers()) {
            known.put(customer.id(), customer);
            if (!customer.reference().isEmpty()) byReference.put(customer.reference(), customer);
        }
        for (var role : customers.roles())
            if (role.kind() == AccountRole.Kind.CUSTOMER) billed.putIfAbsent(role.account(), role.customer());
        contacts = customers.contactPoints().stream().collect(Collectors.groupingBy(ContactPoint::customer));
    }

    /** The customer of a row, and of every other row that gives the same number. */
    @Nullable Party of(Row row, @Nullable AccountId account) {
        var kind = row.choice("kind", Customer.Kind.class);
        var name = row.filled("name");
        if (kind == null || name.isEmpty()) return null;
        var reference = row.text("customer");
        var there = reference.isEmpty()
                ? account == null ? null : known.get(billed.get(account))
                : byReference.get(reference);
        var customer = new Customer(
                there == null ? new CustomerId(0) : there.id(),
                there == null ? reference : there.reference(),
                kind,
                row.text("given_name"),
                name,
                AccountsImport.language(row));
        if (account != null && there != null && !there.id().equals(billed.get(account)))
            row.problem(
                    "customer",
                    "the account belongs to another customer; another customer takes over by an agreement of their own");
        var party = new Party(customer, there, contactsOf(row));
        if (!reference.isEmpty()) {
            var before = named.putIfAbsent(reference, party);
            if (before != null && before.says(party)) return before;
            if (before != null)
                row.problem(
                        "customer",
                        "%s has another name, kind, language or telephone in a row before; make the rows alike"
                                .formatted(reference));
        }
        all.add(party);
        return party;
    }

    private static List<ContactPoint> contactsOf(Row row) {
        var points = new ArrayList<ContactPoint>();
        var nobody = new CustomerId(0);
        for (var phone : row.text("phone").split(";", -1))
            if (!phone.isBlank()) {
                if (phone.replaceAll("\\D", "").length() < 7)
                    row.problem(
                            "phone", "\"%s\" is no telephone number; expected 760-555-0148".formatted(phone.strip()));
                points.add(new ContactPoint(nobody, ContactPoint.Kind.PHONE, phone.strip()));
            }
        for (var mail : row.text("email").split(";", -1))
            if (!mail.isBlank()) {
                if (!mail.strip().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
                    row.problem(
                            "email", "\"%s\" is no e-mail address; expected name@example.org".formatted(mail.strip()));
                points.add(new ContactPoint(nobody, ContactPoint.Kind.EMAIL, mail.strip()));
            }
        return points;
    }

    /** Adds those that are new and corrects the others; answers who was corrected. */
    List<CustomerId> write(Customers customers) {
        var fresh = all.stream().filter(party -> party.there == null).toList();
        var ids = customers.reserveCustomers(fresh.size());
        for (int i = 0; i < fresh.size(); i++) fresh.get(i).number(ids.get(i));
        customers.add(fresh.stream().map(party -> party.customer).toList());
        customers.addContactPoints(
                fresh.stream().flatMap(party -> party.points().stream()).toList());
        var corrected = new ArrayList<CustomerId>();
        for (var party : all) {
            if (party.there == null) continue;
            boolean renamed = !party.customer.equals(party.there);
            boolean reached = !party.points().equals(contacts.getOrDefault(party.id(), List.of()));
            if (renamed) customers.correct(party.customer);
            if (reached) customers.replaceContactPoints(party.id(), party.points());
            if (renamed || reached) corrected.add(party.id());
        }
        return corrected;
    }

    /** A customer of the file. */
    static final class Party {
        private Customer customer;
        private final @Nullable Customer there;
        private final List<ContactPoint> reachedBy;

        private Party(Customer customer, @Nullable Customer there, List<ContactPoint> reachedBy) {
            this.customer = customer;
            this.there = there;
            this.reachedBy = reachedBy;
        }

        CustomerId id() {
            return customer.id();
        }

        private boolean says(Party other) {
            return customer.equals(other.customer) && reachedBy.equals(other.reachedBy);
        }

        private void number(CustomerId id) {
            customer = new Customer(
                    id,
                    customer.reference(),
                    customer.kind(),
                    customer.givenName(),
                    customer.familyName(),
                    customer.language());
        }

        private List<ContactPoint> points() {
            return reachedBy.stream()
                    .map(point -> new ContactPoint(customer.id(), point.kind(), point.value()))
                    .toList();
        }
    }
}
