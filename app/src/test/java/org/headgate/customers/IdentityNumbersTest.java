package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
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
class IdentityNumbersTest {
    private static final String LICENSE = "D1234567";

    @Autowired
    Office office;

    @Autowired
    IdentityNumbers numbers;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    Person clerk;
    Person trainee;
    AccountId account;
    CustomerId customer;

    @BeforeEach
    void aCustomerWithAnAccount() {
        if (district.pack().isEmpty())
            district.open("basin", "name: Cholla Basin Water District", LocalDate.of(2026, 11, 18));
        clerk = people.add("cleo", "Cleo Parr", Level.TWO, Role.REPRESENTATIVE, "canal gate ochre", false);
        trainee = people.add("tess", "Tess Oh", Level.TRAINEE, Role.REPRESENTATIVE, "canal gate ochre", false);
        customer = new CustomerId(jdbc.sql(
                        "insert into customers.person (kind, family_name) values ('PERSON', 'Etcheverry') returning id")
                .query(Long.class)
                .single());
        account = new AccountId(jdbc.sql("""
                insert into customers.account (number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip)
                values ('99999997', '2026-01-01', 'Etcheverry', '1 Main St', 'Cholla', 'CA', '92000') returning id
                """).query(Long.class).single());
        jdbc.sql(
                        "insert into customers.account_person (account_id, person_id, role) values (:account, :person, 'CUSTOMER')")
                .param("account", account.value())
                .param("person", customer.value())
                .update();
    }

    @Test
    void areEncryptedAndMasked() {
        office.perform(new RecordIdentityNumber(account, customer, IdentityKind.DRIVER_LICENSE, "d123-4567"), clerk)
                .orReject();

        assertThat(numbers.of(account))
                .singleElement()
                .satisfies(one -> assertThat(one.masked()).isEqualTo("••••4567"));
        var stored = jdbc.sql("select sealed from customers.identity_number where person_id = :person")
                .param("person", customer.value())
                .query((row, _) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(LICENSE, "4567");
        assertThat(trail()).contains("RecordIdentityNumber").doesNotContain(LICENSE);
    }

    @Test
    void areSeenWholeWithAReasonThatIsLogged() {
        var id = recorded();

        var seen = office.perform(new UnmaskIdentityNumber(account, id, "the agency asks for it"), clerk)
                .orReject();

        assertThat(seen.number()).isEqualTo(LICENSE);
        assertThat(trail()).contains("the agency asks for it").doesNotContain(LICENSE);
    }

    @Test
    void areNotSeenWholeWithoutAReasonOrBelowTheLevel() {
        var id = recorded();

        assertThatThrownBy(() -> office.perform(new UnmaskIdentityNumber(account, id, " "), clerk))
                .isInstanceOf(Rejection.class);
        assertThat(office.perform(new UnmaskIdentityNumber(account, id, "I am curious"), trainee))
                .isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void areForgottenWhenTheyAreNotNeeded() {
        var id = recorded();

        office.perform(new RemoveIdentityNumber(account, id, "paid in full"), clerk)
                .orReject();

        assertThat(numbers.of(account)).isEmpty();
        assertThat(jdbc.sql("select length(sealed) from customers.identity_number where id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void haveAFormEach() {
        assertThat(IdentityKind.SSN.takes("6789")).isTrue();
        assertThat(IdentityKind.SSN.takes("219099999")).isTrue();
        assertThat(IdentityKind.SSN.takes("000121234")).isFalse();
        assertThat(IdentityKind.ITIN.takes("219099999")).isFalse();
        assertThat(IdentityKind.BANK_ACCOUNT.takes("1210003581234")).isTrue();
    }

    @Test
    void thePageShowsTheWholeNumberOnOneAnswerOnly() {
        var id = recorded();
        var path = "/accounts/99999997/identity";

        var shown = PagesTester.html(
                pages.send(path + "/" + id.value() + "/unmask", "cleo", java.util.Map.of("reason", "the agency asks")));

        assertThat(shown.select("[data-unmasked]").text()).isEqualTo(LICENSE);
        assertThat(pages.page(path, "cleo").text()).contains("••••4567").doesNotContain(LICENSE);
        assertThat(pages.page(path, "tess").select(".hg-may-not").text()).contains("level");
    }

    private IdentityNumberId recorded() {
        return office.perform(new RecordIdentityNumber(account, customer, IdentityKind.DRIVER_LICENSE, LICENSE), clerk)
                .orReject();
    }

    private String trail() {
        return jdbc.sql("""
                select coalesce(string_agg(action || request::text || answer::text, ' '), '')
                  from office.audit_entry
                 where account_id = :account
                """)
                .param("account", account.value())
                .query(String.class)
                .single();
    }
}
