package org.headgate.customers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.headgate.kernel.Rejection;
import org.headgate.premises.ServicePointId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Persons and organisations, their accounts and what they are charged for. What is added comes in bulk, by {@code copy}. */
@Service
public class Customers {
    private final Persons people;
    private final Accounts accounts;
    private final Agreements agreements;
    private final PersonSheets sheets;

    Customers(Persons people, Accounts accounts, Agreements agreements, PersonSheets sheets) {
        this.people = people;
        this.accounts = accounts;
        this.agreements = agreements;
        this.sheets = sheets;
    }

    public Optional<Account> account(AccountId id) {
        return accounts.of(id);
    }

    public Optional<Account> account(AccountNumber number) {
        return accounts.numbered(number);
    }

    /** The account of a number of eight digits, for who needs nothing else of it. */
    OptionalLong idOf(String digits) {
        return accounts.idOf(digits);
    }

    /** The name an account goes by: its first customer's, else the one its mail bears. */
    public String nameOf(AccountId account) {
        return accounts.nameOf(account);
    }

    /** Every account: for imports and exports. */
    public List<Account> accounts() {
        return accounts.all();
    }

    /** Those an account is known to belong to, the billed customer first. */
    public List<AccountRole> rolesOn(AccountId account) {
        return people.rolesOn(account);
    }

    public List<AccountRole> roles() {
        return people.roles();
    }

    public Optional<Customer> customer(CustomerId id) {
        return people.of(id);
    }

    /** Everything kept of a person, as a page shows it. */
    public Optional<PersonSheet> person(CustomerId id) {
        return sheets.of(id);
    }

    /** The accounts on which somebody has a role, those they pay first. */
    public List<AccountId> accountsOf(CustomerId customer) {
        return accounts.of(customer);
    }

    /** Who may be the same person, by name, telephone or e-mail address. */
    public List<AlikePerson> alike(PersonSheet person) {
        return sheets.alike(person.id(), person.fullName(), person.telephones(), person.mails());
    }

    public List<Customer> customers() {
        return people.all();
    }

    public List<ContactPoint> contactPoints(CustomerId customer) {
        return people.contactPoints(customer);
    }

    public List<ContactPoint> contactPoints() {
        return people.contactPoints();
    }

    public Optional<Agreement> agreement(AgreementId id) {
        return agreements.of(id);
    }

    /** Every agreement an account ever had, newest first. */
    public List<Agreement> agreementsOf(AccountId account) {
        return agreements.of(account);
    }

    public Optional<Agreement> agreementAt(ServicePointId point, LocalDate on) {
        return agreements.at(point, on);
    }

    public List<Agreement> agreements() {
        return agreements.all();
    }

    public AgreementTerms terms(AgreementId agreement) {
        return agreements.terms(agreement);
    }

    public List<AgreementTerms> terms() {
        return agreements.terms();
    }

    public List<CustomerId> reserveCustomers(int count) {
        return people.reserve(count);
    }

    public List<AccountId> reserveAccounts(int count) {
        return accounts.reserve(count);
    }

    public List<AgreementId> reserveAgreements(int count) {
        return agreements.reserve(count);
    }

    /** The next account numbers that nobody has. */
    @Transactional
    public List<AccountNumber> newNumbers(int count) {
        return accounts.newNumbers(count);
    }

    @Transactional
    public void add(Collection<Customer> customers) {
        people.add(customers);
    }

    @Transactional
    public void addContactPoints(Collection<ContactPoint> points) {
        people.addContactPoints(points);
    }

    @Transactional
    public void addAccounts(Collection<Account> added) {
        accounts.add(added);
    }

    @Transactional
    public void addRoles(Collection<AccountRole> roles) {
        people.addRoles(roles);
    }

    @Transactional
    public void addAgreements(Collection<Agreement> added) {
        agreements.add(added);
    }

    @Transactional
    public void addTerms(Collection<AgreementTerms> terms) {
        agreements.addTerms(terms);
    }

    /** Corrects a customer's name and language. */
    @Transactional
    public void correct(Customer customer) {
        people.correct(customer);
    }

    /** Makes these the telephone numbers and e-mail addresses of a customer. */
    @Transactional
    public void replaceContactPoints(CustomerId customer, Collection<ContactPoint> points) {
        people.replaceContactPoints(customer, points);
    }

    /** Changes where and how an account's mail goes, its language, old number and days. */
    @Transactional
    public void change(Account account) {
        accounts.change(account);
    }

    /**
     * Ends an agreement: the day given is the first on which it no longer holds.
     *
     * @throws Rejection when it ended otherwise before, or does not begin before that day
     */
    @Transactional
    public void end(AgreementId agreement, LocalDate until) {
        agreements.end(agreement, until);
    }

    /** Takes back an agreement that never took effect, with what was known of it; one that was billed stays. */
    @Transactional
    public void takeBack(AgreementId agreement) {
        agreements.takeBack(agreement);
    }

    /**
     * Lets an agreement go on that was to end on a day.
     *
     * @param before what was known of it when it was ended: a class that was to change later changes again
     */
    @Transactional
    public void resume(AgreementId agreement, LocalDate ended, AgreementTerms before) {
        agreements.resume(agreement, ended, before);
    }

    /** How often an account was changed: forms carry it, so that nobody saves over what they have not seen. */
    public int version(AccountId account) {
        return accounts.version(account);
    }

    /** From a day on another rate class holds, to the end of the agreement; the one before ends there. */
    @Transactional
    public void changeClass(AgreementId agreement, String rateClass, LocalDate from) {
        agreements.changeClass(agreement, rateClass, from);
    }

    /** From a day on a fact has another value, to the end of the agreement; the one before ends there. */
    @Transactional
    public void changeFact(AgreementId agreement, String name, String value, LocalDate from) {
        agreements.changeFact(agreement, name, value, from);
    }
}
