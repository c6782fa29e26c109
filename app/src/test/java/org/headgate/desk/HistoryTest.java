package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountId;
import org.headgate.customers.ChangeCustomer;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.OpenProtectedAccount;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.office.History;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PreferPages;
import org.headgate.office.RecordShown;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The audit trail is visible at every record that it names. */
@OfficeTest
@Transactional
class HistoryTest {
    private static final AccountId MARISOL = new AccountId(700_001);

    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    History history;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    private Person nadia;
    private Person rosa;

    @BeforeEach
    void settle() {
        SampleTown.settle(jdbc, district, people, books);
        nadia = people.named("nadia").orElseThrow();
        rosa = people.named("rosa").orElseThrow();
    }

    @Test
    void saysWhoChangedACustomerWhenAndWhatItWasBefore() {
        changeTheName("nadia", "Etcheverry-Ruiz");

        var page = pages.page("/history/Customer/700001", "rosa");

        assertThat(page.select(".hg-timeline li").text())
                .contains("Nadia Fairweather", "Etcheverry-Ruiz", "Marisol Etcheverry");
        assertThat(pages.part("/history/Customer/700001", "rosa").select("main"))
                .isEmpty();
        assertThat(pages.page("/customers/700001", "rosa")
                        .select("details[id^=history] [hx-get]")
                        .attr("hx-get"))
                .isEqualTo("/history/Customer/700001");
    }

    @Test
    void theWholeTrailIsReadByAuditorsAndSupervisorsAndSearched() {
        people.add("ann.h", "Ann Auditor", Level.AUDITOR, Role.FINANCE, "her own password", false);
        office.perform(new PreferPages("es", "light", true), nadia).orReject();
        changeTheName("nadia", "Etcheverry-Ruiz");

        var all = pages.page("/trail", "ann.h").select(".hg-timeline").text();
        assertThat(all).contains("Nadia Fairweather", "by command");
        assertThat(pages.page("/trail?person=%d".formatted(rosa.id().value()), "ann.h")
                        .select(".hg-timeline")
                        .text())
                .doesNotContain("Nadia Fairweather");
        assertThat(pages.page("/trail?action=PreferPages&ended=DONE", "rosa").select(".hg-timeline li"))
                .isNotEmpty();
        assertThat(pages.page("/trail?action=PreferPages&ended=REFUSED&from=2026-01-01", "rosa")
                        .select(".hg-empty"))
                .isNotEmpty();
        assertThat(web.get().uri("/trail").with(user("nadia"))).hasStatus(403);
    }

    @Test
    void theTrailSaysNothingOfAProtectedCustomer() {
        changeTheName("nadia", "Etcheverry-Ruiz");
        assertThat(pages.page("/trail", "rosa").text()).contains("Etcheverry-Ruiz");

        office.perform(new ProtectAccount(MARISOL, ProtectionKind.ADDRESS, "Safe at Home participant", null), nadia)
                .orReject();

        assertThat(pages.page("/trail", "rosa").text())
                .contains("Nadia Fairweather")
                .doesNotContain("Etcheverry-Ruiz");
    }

    @Test
    void namesWhatWaitsForReviewToo() {
        people.add("tess.h", "Tess Teal", Level.TRAINEE, Role.REPRESENTATIVE, "her own password", false);
        changeTheName("tess.h", "Teal");

        assertThat(history.of(new RecordShown("Customer", 700_001), 10))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.ended()).isEqualTo(History.Ended.HELD);
                    assertThat(entry.review()).isNotNull();
                });
        assertThat(pages.page("/history/Customer/700001", "rosa").text()).contains("held for review");
    }

    @Test
    void theHistoryOfAProtectedCustomerAsksWhatFor() {
        changeTheName("nadia", "Etcheverry-Ruiz");
        office.perform(new ProtectAccount(MARISOL, ProtectionKind.ADDRESS, "Safe at Home participant", null), nadia)
                .orReject();

        assertThat(web.get().uri("/history/Customer/700001").with(user("rosa")))
                .hasStatus(403)
                .bodyText()
                .doesNotContain("Ruiz");

        office.perform(new OpenProtectedAccount(MARISOL, "She is at the counter"), rosa)
                .orReject();
        assertThat(pages.page("/history/Customer/700001", "rosa").text()).contains("Ruiz");
    }

    @Test
    void whatIsKnownOfSomebodyWhoWorksHereIsTheirsAndTheirSupervisors() {
        assertThat(web.get().uri("/history/Person/" + rosa.id().value()).with(user("nadia")))
                .hasStatus(403);
        assertThat(web.get().uri("/history/Person/" + nadia.id().value()).with(user("nadia")))
                .hasStatusOk();
        assertThat(web.get().uri("/history/Person/" + nadia.id().value()).with(user("rosa")))
                .hasStatusOk();
    }

    @Test
    void thereIsNoneOfWhatIsNoRecord() {
        assertThat(web.get().uri("/history/Gopher/1").with(user("rosa"))).hasStatus(404);
        assertThat(web.get().uri("/history/Customer/x").with(user("rosa"))).hasStatus(404);
        assertThat(pages.page("/history/Order/99999999", "rosa").text()).contains("Nobody has changed it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Application",
                "Bill",
                "Case",
                "Customer",
                "Deposit",
                "Document",
                "FollowUp",
                "Installation",
                "Interaction",
                "Move",
                "Order",
                "Person",
                "Premises",
                "Read",
                "ReadException",
                "Rental",
                "Review",
                "Run",
                "ServicePoint"
            })
    void isThereForEveryKindOfRecordInBothLanguages(String kind) {
        assertThat(pages.page("/history/%s/700001".formatted(kind), "rosa")
                        .select("h1")
                        .text())
                .isEqualTo("History of this record");
        jdbc.sql("update office.person set language = 'es' where username = 'rosa'")
                .update();
        assertThat(pages.page("/history/%s/700001".formatted(kind), "rosa")
                        .select("h1")
                        .text())
                .isEqualTo("Historial de este registro");
    }

    @Test
    void theRecordsOfTheTrailCannotBeChanged() {
        changeTheName("nadia", "Etcheverry-Ruiz");

        assertThatThrownBy(() -> jdbc.sql("delete from office.audit_subject").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void changeTheName(String username, String family) {
        var by = people.named(username).orElseThrow();
        var version = jdbc.sql("select version from customers.person where id = 700001")
                .query(Integer.class)
                .single();
        office.perform(
                new ChangeCustomer(
                        new CustomerId(700_001),
                        version,
                        MARISOL,
                        Customer.Kind.PERSON,
                        "Marisol",
                        family,
                        "es",
                        List.of(),
                        List.of()),
                by);
    }
}
