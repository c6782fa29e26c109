package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class CustomerPagesTest {
    private static final String ACCOUNT = "/accounts/" + SampleTown.MARISOL;

    @Autowired
    PagesTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    @BeforeEach
    void settle() {
        SampleTown.settle(jdbc, district, people, books);
    }

    @Test
    void showsALandlordWithAllAccountsAndWhatTheyOweInSum() {
        jdbc.sql(
                        "insert into customers.account_person (account_id, person_id, role) select id, 700001, 'CUSTOMER' from customers.account where id between 700002 and 700005")
                .update();
        var owed = jdbc.sql("select sum(balance)::text from ledger.balance where account_id between 700001 and 700005")
                .query(String.class)
                .single();

        var page = pages.page("/customers/700001", "nadia");

        assertThat(page.select("h1").text()).isEqualTo("Marisol Etcheverry");
        assertThat(page.select("tbody[data-rows] tr")).hasSize(5);
        assertThat(page.select("tfoot .money").last().text().replace(",", "")).isEqualTo("$" + owed);
    }

    @Test
    void changesAPersonFromTheAccountAndKeepsWhatIsTypedWhenItMakesNoSense() {
        var form = pages.page("/customers/700001/edit?account=" + SampleTown.MARISOL, "nadia");
        assertThat(form.select("#familyName").val()).isEqualTo("Etcheverry");

        assertThat(pages.sendPart("/customers/700001/edit", "nadia", person("0", "Vance", "555")))
                .hasStatus(422)
                .bodyText()
                .contains("is not a telephone number");
        assertThat(pages.send("/customers/700001/edit", "nadia", person("0", "Vance", "760 555 0148")))
                .hasRedirectedUrl(ACCOUNT);
        assertThat(pages.page(ACCOUNT, "nadia").select("h1").text()).isEqualTo("Marisol Vance");
        assertThat(pages.page(ACCOUNT + "?show=CHANGES", "nadia")
                        .select("#timeline")
                        .text())
                .contains("Person changed", "Nadia Fairweather");
        assertThat(pages.sendPart("/customers/700001/edit", "nadia", person("0", "Halloran", "760 555 0148")))
                .hasStatus(422)
                .bodyText()
                .contains("was changed by Nadia Fairweather");
    }

    private static Map<String, String> person(String version, String family, String phone) {
        return Map.of(
                "version",
                version,
                "kind",
                "PERSON",
                "givenName",
                "Marisol",
                "familyName",
                family,
                "language",
                "es",
                "reached-0",
                phone,
                "preferred",
                "0",
                "account",
                SampleTown.MARISOL);
    }

    @Test
    void offersSomebodyKnownBeforeTheyAreEnteredAgain() {
        var page = pages.page(
                "/accounts/" + SampleTown.MARISOL
                        + "/people?role=OWNER&kind=PERSON&familyName=Nobody&phone=760-555-0148",
                "nadia");

        assertThat(page.select("input[name=customer]").eachAttr("value")).contains("700001", "0");
        assertThat(page.select("form#add").text()).contains("Nobody becomes “Owner” on account 10-00001-6");
    }

    @Test
    void changesWhereTheMailGoes() {
        assertThat(pages.send(
                        ACCOUNT + "/mail",
                        "nadia",
                        Map.of(
                                "version",
                                "0",
                                "name",
                                "Marisol Etcheverry",
                                "street",
                                "PO Box 12",
                                "city",
                                "Cholla Flat",
                                "state",
                                "CA",
                                "zip",
                                "92252",
                                "delivery",
                                "EMAIL",
                                "language",
                                "es")))
                .hasRedirectedUrl(ACCOUNT);

        assertThat(pages.page(ACCOUNT, "nadia").select("main").text()).contains("PO Box 12");
    }

    @Test
    void showsUseAndPaymentsSideBySide() {
        var page = pages.page(ACCOUNT, "nadia");

        assertThat(page.select("#usage tbody tr")).hasSize(13);
        assertThat(page.select("#payments tbody tr")).hasSize(13);
        assertThat(page.select(".hg-two > section:has([data-chart])")).hasSize(2);
    }
}
