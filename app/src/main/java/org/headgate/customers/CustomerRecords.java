package org.headgate.customers;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is known of customers, and its changes: never over what somebody else changed meanwhile. */
@Service
class CustomerRecords {

    private final PersonSheets people;
    private final Accounts accounts;
    private final Persons persons;
    private final District district;
    private final ApplicationEventPublisher events;

    CustomerRecords(
            PersonSheets people,
            Accounts accounts,
            Persons persons,
            District district,
            ApplicationEventPublisher events) {
        this.people = people;
        this.accounts = accounts;
        this.persons = persons;
        this.district = district;
        this.events = events;
    }

    PersonSheet sheet(CustomerId customer) {
        return people.of(customer).orElseThrow(() -> new Rejection("There is no customer %s.", customer.value()));
    }

    MailSheet mail(AccountId account) {
        return accounts.mail(account).orElseThrow(() -> new Rejection("There is no account %s.", account.value()));
    }

    @Transactional
    CustomerId change(ChangeCustomer wanted, Person by) {
        var checked = checked(wanted);
        if (!people.change(checked, by.fullName())) throw changedMeanwhile(wanted.customer());
        people.rename(checked.customer(), checked.aliases());
        people.reach(checked.customer(), checked.reached());
        return checked.customer();
    }

    private static ChangeCustomer checked(ChangeCustomer wanted) {
        var given = wanted.kind() == Customer.Kind.ORGANISATION ? "" : Entered.name(wanted.givenName());
        var family = Entered.name(wanted.familyName());
        if (family.isEmpty()) throw new Rejection("A customer has a family name or the name of an organization.");
        if (wanted.reached().stream().filter(PersonSheet.Reached::preferred).count() > 1)
            throw new Rejection("One way of being reached is preferred, not several.");
        return new ChangeCustomer(
                wanted.customer(),
                wanted.version(),
                wanted.account(),
                wanted.kind(),
                given,
                family,
                wanted.language(),
                wanted.aliases().stream()
                        .map(Entered::name)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList(),
                wanted.reached().stream().map(Entered::reached).distinct().toList());
    }

    /** What would be different of the person. */
    List<Change> changes(ChangeCustomer wanted) {
        var now = people.of(wanted.customer()).orElse(null);
        if (now == null) return List.of();
        var changes = new ArrayList<Change>();
        note(
                changes,
                "customers.person.name",
                now.fullName(),
                (wanted.givenName() + " " + wanted.familyName()).strip());
        note(changes, "customers.person.language", now.language(), wanted.language());
        note(
                changes,
                "customers.person.aliases",
                String.join(", ", now.aliases()),
                String.join(", ", wanted.aliases()));
        note(changes, "customers.person.reached", written(now.reached()), written(wanted.reached()));
        return changes;
    }

    private static String written(List<PersonSheet.Reached> reached) {
        return String.join(
                ", ",
                reached.stream()
                        .map(point -> point.value()
                                + (point.label().isBlank() ? "" : " (" + point.label() + ")")
                                + (point.preferred() ? " *" : "")
                                + (point.consent() ? " +" : ""))
                        .toList());
    }

    private static void note(List<Change> changes, String words, String before, String after) {
        if (!before.equals(after)) changes.add(new Change(words, before, after));
    }

    @Transactional
    AccountId change(ChangeMail wanted, Person by) {
        var mail = Entered.address(wanted.mail());
        if (!accounts.changeMail(wanted, mail, by.fullName())) {
            var now = mail(wanted.account());
            throw meanwhile("The mailing address", now.changedBy(), now.changedAt());
        }
        return wanted.account();
    }

    List<Change> changes(ChangeMail wanted) {
        var now = accounts.mail(wanted.account()).orElse(null);
        if (now == null) return List.of();
        var changes = new ArrayList<Change>();
        note(changes, "customers.mail.address", written(now.mail()), written(wanted.mail()));
        note(
                changes,
                "customers.mail.delivery",
                now.delivery().name(),
                wanted.delivery().name());
        note(changes, "customers.mail.language", now.language(), wanted.language());
        return changes;
    }

    private static String written(MailingAddress mail) {
        return "%s, %s, %s, %s %s".formatted(mail.name(), mail.street(), mail.city(), mail.state(), mail.zip());
    }

    @Transactional
    CustomerId add(AddPersonToAccount wanted) {
        var customer = wanted.customer() == null
                ? newPerson(wanted)
                : sheet(wanted.customer()).id();
        if (!people.addTo(wanted.account(), customer, wanted.role()))
            throw new Rejection(
                    "%s is that of the account already.", sheet(customer).fullName());
        return customer;
    }

    private CustomerId newPerson(AddPersonToAccount wanted) {
        var id = persons.reserve(1).getFirst();
        var given = wanted.kind() == Customer.Kind.ORGANISATION ? "" : Entered.name(wanted.givenName());
        persons.add(List.of(
                new Customer(id, "", wanted.kind(), given, Entered.name(wanted.familyName()), wanted.language())));
        var reached = new ArrayList<PersonSheet.Reached>();
        if (!wanted.phone().isBlank())
            reached.add(new PersonSheet.Reached(
                    ContactPoint.Kind.PHONE, Entered.telephone(wanted.phone()), "", false, false));
        if (!wanted.email().isBlank())
            reached.add(
                    new PersonSheet.Reached(ContactPoint.Kind.EMAIL, Entered.email(wanted.email()), "", false, false));
        people.reach(id, reached);
        return id;
    }

    List<Change> changes(AddPersonToAccount wanted) {
        var name = wanted.customer() == null
                ? (wanted.givenName() + " " + wanted.familyName()).strip()
                : sheet(wanted.customer()).fullName();
        return List.of(new Change("customers.role." + wanted.role(), "", name));
    }

    @Transactional
    AccountId remove(RemovePersonFromAccount wanted) {
        if (wanted.role() == AccountRole.Kind.CUSTOMER
                && persons.rolesOn(wanted.account()).stream()
                                .filter(role -> role.kind() == AccountRole.Kind.CUSTOMER)
                                .count()
                        < 2) throw new Rejection("An account has a customer: name the next one first.");
        if (!people.removeFrom(wanted.account(), wanted.customer(), wanted.role()))
            throw new ChangedMeanwhile("Who belongs to the account");
        return wanted.account();
    }

    List<Change> changes(RemovePersonFromAccount wanted) {
        return List.of(new Change(
                "customers.role." + wanted.role(), sheet(wanted.customer()).fullName(), ""));
    }

    @Transactional
    CustomerId merge(MergePersons wanted, Person by) {
        if (wanted.kept().equals(wanted.duplicate())) throw new Rejection("These are one already.");
        var kept = sheet(wanted.kept());
        var duplicate = sheet(wanted.duplicate());
        if (!people.touch(kept.id(), wanted.keptVersion(), by.fullName())) throw changedMeanwhile(kept.id());
        if (!people.touch(duplicate.id(), wanted.duplicateVersion(), by.fullName()))
            throw changedMeanwhile(duplicate.id());
        people.rename(kept.id(), namesOfBoth(kept, duplicate));
        people.reach(kept.id(), reachedAtBoth(kept, duplicate));
        people.reach(duplicate.id(), List.of());
        people.moveRoles(duplicate.id(), kept.id());
        people.moveIdentityNumbers(duplicate.id(), kept.id(), district.businessDate());
        people.markMerged(duplicate.id(), kept.id());
        events.publishEvent(new PersonsMerged(kept.id(), duplicate.id()));
        return kept.id();
    }

    static List<String> namesOfBoth(PersonSheet kept, PersonSheet duplicate) {
        return Stream.of(kept.aliases(), List.of(duplicate.fullName()), duplicate.aliases())
                .flatMap(List::stream)
                .filter(name -> !name.equalsIgnoreCase(kept.fullName()))
                .distinct()
                .toList();
    }

    static List<PersonSheet.Reached> reachedAtBoth(PersonSheet kept, PersonSheet duplicate) {
        var known = kept.reached().stream().map(PersonSheet.Reached::value).toList();
        return Stream.concat(
                        kept.reached().stream(),
                        duplicate.reached().stream()
                                .filter(point -> !known.contains(point.value()))
                                .map(point -> new PersonSheet.Reached(
                                        point.kind(), point.value(), point.label(), point.consent(), false)))
                .toList();
    }

    List<Change> changes(MergePersons wanted) {
        var kept = sheet(wanted.kept());
        var duplicate = sheet(wanted.duplicate());
        var changes = new ArrayList<Change>();
        note(
                changes,
                "customers.person.aliases",
                String.join(", ", kept.aliases()),
                String.join(", ", namesOfBoth(kept, duplicate)));
        note(changes, "customers.person.reached", written(kept.reached()), written(reachedAtBoth(kept, duplicate)));
        note(changes, "customers.merge.duplicate", duplicate.fullName(), "");
        return changes;
    }

    /** Who may be the same as somebody who is about to be entered. */
    List<AlikePerson> alike(String name, List<PersonSheet.Reached> reached) {
        return people.alike(new CustomerId(0), name, PersonSheet.telephonesOf(reached), PersonSheet.mailsOf(reached));
    }

    private ChangedMeanwhile changedMeanwhile(CustomerId customer) {
        var now = sheet(customer);
        return meanwhile(now.fullName(), now.changedBy(), now.changedAt());
    }

    private static ChangedMeanwhile meanwhile(String what, String who, @Nullable OffsetDateTime at) {
        return who.isEmpty() || at == null
                ? new ChangedMeanwhile(what)
                : new ChangedMeanwhile(what, who, at.toInstant());
    }
}
