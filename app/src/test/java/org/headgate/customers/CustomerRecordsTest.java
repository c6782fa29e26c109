package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.headgate.office.Action;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CustomerRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final MailingAddress HOME =
            new MailingAddress("Marisol Etcheverry", "7316 Sagehen Trail", "Cholla Flat", "CA", "92252");

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Customers customers;

    private Person nadia;
    private Person rosa;
    private CustomerId marisol;
    private AccountId account;

    @BeforeEach
    void aCustomerWithAnAccount() {
        if (district.pack().isEmpty()) district.open("basin", "name: Cholla Basin Water District", TODAY);
        nadia = people.add("nadia", "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        rosa = people.add("rosa", "Rosa Okafor", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        marisol = somebody("Marisol", "Etcheverry", "760-555-0148");
        account = account();
        customers.addRoles(List.of(new AccountRole(account, marisol, AccountRole.Kind.CUSTOMER)));
    }

    private CustomerId somebody(String given, String family, String phone) {
        var id = customers.reserveCustomers(1).getFirst();
        customers.add(List.of(new Customer(id, "", Customer.Kind.PERSON, given, family, "en")));
        customers.addContactPoints(List.of(new ContactPoint(id, ContactPoint.Kind.PHONE, phone)));
        return id;
    }

    private AccountId account() {
        var id = customers.reserveAccounts(1).getFirst();
        customers.addAccounts(List.of(new Account(
                id, customers.newNumbers(1).getFirst(), "", TODAY, null, HOME, Account.Delivery.PAPER, "en")));
        return id;
    }

    @Test
    void changesEverythingThatIsKnownOfAPerson() {
        done(change(
                0, "Vance", new PersonSheet.Reached(ContactPoint.Kind.PHONE, "(760) 555 0199", "mobile", true, true)));

        var sheet = customers.person(marisol).orElseThrow();
        assertThat(sheet.fullName()).isEqualTo("Marisol Vance");
        assertThat(sheet.aliases()).containsExactly("Marisol Etcheverry");
        assertThat(sheet.reached())
                .containsExactly(
                        new PersonSheet.Reached(ContactPoint.Kind.PHONE, "760-555-0199", "mobile", true, true));
        assertThat(sheet.version()).isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoWhoChangedAPersonAndSavesNothingOver() {
        done(change(0, "Vance"));

        assertThatThrownBy(() -> office.perform(change(0, "Halloran"), rosa))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("Marisol Vance was changed by Nadia Fairweather");
        assertThat(customers.person(marisol).orElseThrow().familyName()).isEqualTo("Vance");
    }

    @Test
    void tellsTheSecondOfTwoWhoChangedWhereTheMailGoes() {
        done(new ChangeMail(account, 0, box("12"), Account.Delivery.BOTH, "es"));

        assertThatThrownBy(
                        () -> office.perform(new ChangeMail(account, 0, box("99"), Account.Delivery.PAPER, "en"), rosa))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("The mailing address was changed by Nadia Fairweather");
        assertThat(customers.account(account).orElseThrow())
                .extracting(Account::mail, Account::delivery, Account::language)
                .containsExactly(box("12"), Account.Delivery.BOTH, "es");
    }

    @Test
    void namesSomebodyNewAndSomebodyKnownOnAnAccount() {
        var owner = done(new AddPersonToAccount(
                account,
                AccountRole.Kind.OWNER,
                null,
                Customer.Kind.ORGANISATION,
                "",
                "Twin Buttes Rentals",
                "en",
                "760 555 0100",
                ""));
        done(new AddPersonToAccount(
                account, AccountRole.Kind.THIRD_PARTY, owner, Customer.Kind.PERSON, "", "", "en", "", ""));

        assertThat(customers.rolesOn(account))
                .contains(
                        new AccountRole(account, owner, AccountRole.Kind.OWNER),
                        new AccountRole(account, owner, AccountRole.Kind.THIRD_PARTY));
        assertThatThrownBy(() -> office.perform(
                        new AddPersonToAccount(
                                account, AccountRole.Kind.OWNER, owner, Customer.Kind.PERSON, "", "", "en", "", ""),
                        nadia))
                .hasMessageContaining("Twin Buttes Rentals is that of the account already");
    }

    @Test
    void leavesAnAccountItsCustomer() {
        assertThatThrownBy(() ->
                        office.perform(new RemovePersonFromAccount(account, marisol, AccountRole.Kind.CUSTOMER), nadia))
                .hasMessageContaining("name the next one first");
    }

    @Test
    void makesOnePersonOfTwo() {
        var twice = somebody("M.", "Etcheverry", "760-555-0177");
        var cottage = account();
        customers.addRoles(List.of(
                new AccountRole(cottage, twice, AccountRole.Kind.CUSTOMER),
                new AccountRole(account, twice, AccountRole.Kind.OWNER)));

        done(new MergePersons(marisol, 0, twice, 0, account));

        var kept = customers.person(marisol).orElseThrow();
        assertThat(customers.accountsOf(marisol)).containsExactly(account, cottage);
        assertThat(customers.accountsOf(twice)).isEmpty();
        assertThat(kept.aliases()).containsExactly("M. Etcheverry");
        assertThat(kept.reached())
                .extracting(PersonSheet.Reached::value)
                .containsExactly("760-555-0148", "760-555-0177");
        assertThat(customers.person(twice).orElseThrow().mergedInto()).isEqualTo(marisol);
    }

    @Test
    void identityNumbersGoAlongWithAMergedPerson() {
        var twice = somebody("M.", "Etcheverry", "760-555-0177");
        for (var number : List.of(
                "(%d, 'SSN', 'kept', '1111'".formatted(marisol.value()),
                "(%d, 'SSN', 'gone', '2222'".formatted(twice.value()),
                "(%d, 'DRIVER_LICENSE', 'along', '3333'".formatted(twice.value())))
            jdbc.sql("insert into customers.identity_number (person_id, kind, sealed, tail, added_on, added_by) values "
                            + number + ", current_date, 1)")
                    .update();

        done(new MergePersons(marisol, 0, twice, 0, account));

        assertThat(jdbc.sql(
                                "select kind || ' ' || tail from customers.identity_number where person_id = :id and removed_on is null order by kind")
                        .param("id", marisol.value())
                        .query(String.class)
                        .list())
                .containsExactly("DRIVER_LICENSE 3333", "SSN 1111");
        assertThat(jdbc.sql(
                                "select tail from customers.identity_number where person_id = :id and removed_on is not null")
                        .param("id", twice.value())
                        .query(String.class)
                        .list())
                .containsExactly("");
    }

    /** Whoever begins to keep them has to hear {@link PersonsMerged}. */
    @Test
    void noOtherModuleKeepsPersonsByTheirId() {
        assertThat(jdbc.sql("""
                select c.conrelid::regclass::text
                  from pg_constraint c
                 where c.confrelid = 'customers.person'::regclass
                   and c.contype = 'f'
                   and c.connamespace <> 'customers'::regnamespace
                """).query(String.class).list()).isEmpty();
    }

    @Test
    void findsWhoMayHaveBeenEnteredTwice() {
        var sameName = somebody("Marisol", "Etchevérry", "760-555-0188");
        var samePhone = somebody("Ana", "Etcheverry", "(760) 555-0148");

        assertThat(customers.alike(customers.person(marisol).orElseThrow()))
                .extracting(AlikePerson::id)
                .contains(sameName.value(), samePhone.value())
                .doesNotContain(marisol.value());
    }

    private ChangeCustomer change(int version, String family, PersonSheet.Reached... reached) {
        return new ChangeCustomer(
                marisol,
                version,
                account,
                Customer.Kind.PERSON,
                "Marisol",
                family,
                "en",
                List.of("Marisol Etcheverry", " "),
                List.of(reached));
    }

    private static MailingAddress box(String number) {
        return new MailingAddress("Marisol Etcheverry", "PO Box " + number, "Cholla Flat", "CA", "92252");
    }

    private <R> R done(Action<R> action) {
        return switch (office.perform(action, nadia)) {
            case Outcome.Done<R>(var result) -> result;
            case Outcome.HeldForReview<R> held -> throw new AssertionError(held);
            case Outcome.Refused<R> refused -> throw new AssertionError(refused);
        };
    }
}
