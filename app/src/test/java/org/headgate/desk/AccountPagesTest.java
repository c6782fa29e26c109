package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import org.headgate.OfficeTest;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.office.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class AccountPagesTest {
    @Autowired
    MockMvcTester web;

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
    void answersWhoHowMuchSinceWhenAndWhatNext() {
        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select("h1").text()).isEqualTo("Marisol Etcheverry");
        assertThat(page.select(".hg-head").text()).contains("10-00001-6", "7316 Sagehen Trail", "Prefers Spanish");
        assertThat(page.select(".hg-answers dt").eachText())
                .containsExactly("Owes now", "Since when", "Last payment", "What happens next");
    }

    @Test
    void saysTheBalanceOfTheLedgerAndWhatItIsMadeOf() {
        var balance = jdbc.sql("select balance::text from ledger.balance where account_id = 700001")
                .query(String.class)
                .single();
        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select("button.hg-why[popovertarget=why-balance]")
                        .text()
                        .replace(",", ""))
                .isEqualTo("$" + balance);
        assertThat(page.select("#why-balance .total td").text().replace(",", ""))
                .isEqualTo("$" + balance);
    }

    @Test
    void noticesThatUseNearlyTripled() {
        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select(".hg-strip").text())
                .contains("Use is 2.8 times last year’s", "25 ccf in November against 9 a year ago");
        assertThat(page.select("#usage tbody tr")).hasSize(13);
        assertThat(page.select("#usage tbody tr").last().text()).startsWith("November 2026 25 9");
    }

    @Test
    void givesEachActionAKeyOfItsOwn() {
        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select(".hg-acts [data-key]").eachAttr("data-key"))
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[a-z]"), "figures are the contacts in hand");
        assertThat(page.select(".hg-acts :is(a, button):not([data-key], [data-print])")
                        .eachText())
                .as("only what is done rarely")
                .hasSize(4)
                .anyMatch(text -> text.startsWith("Quote an installation"))
                .contains("Identity and bank numbers", "Protect, or see who read it", "Public records request");
    }

    @Test
    void saysTheDaysAheadAsTheCalendarHasThem() {
        jdbc.sql("delete from schedule.task").update();
        assertThat(dates()).contains("Next read, about").doesNotContain("shut-off");
        jdbc.sql("update ledger.open_item set due_on = :due where account_id = 700001 and open > 0")
                .param("due", SampleTown.TODAY.minusDays(10))
                .update();
        assertThat(dates()).contains("Earliest shut-off, for $67.78");

        planned("METER_READING", SampleTown.TODAY.plusDays(21));
        planned("BILL_PRINTING", SampleTown.TODAY.plusDays(24));

        assertThat(dates())
                .contains("Wed Dec 9 Next read", "Sat Dec 12 Next bill")
                .doesNotContain("about");
    }

    private String dates() {
        return page("/accounts/" + SampleTown.MARISOL).select(".hg-dates").text();
    }

    private void planned(String kind, java.time.LocalDate on) {
        jdbc.sql("""
                insert into schedule.task (kind, cycle, period, due_on, ordinary_on, planned_on, role)
                select :kind, c.code, date '2026-12-01', :on::date + 20, :on, :on, 'BILLING'
                  from premises.service_point p
                  join premises.route r on r.id = p.route_id
                  join premises.cycle c on c.id = r.cycle_id
                 where p.id = 700001
                """).param("kind", kind).param("on", on).update();
    }

    @Test
    void goesBackTwentyFiveYearsAPageAtATime() {
        var first = page("/accounts/" + SampleTown.MARISOL + "?show=MONEY");
        var older = page(first.select(".hg-older a").attr("href"));

        assertThat(older.select(".hg-timeline li:not(.hg-older)").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        first.select(".hg-timeline li:not(.hg-older)").eachText());
    }

    @Test
    void saysWhatToTellTheCustomerInTheirLanguage() {
        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select("aside [lang=es]").text()).containsAnyOf("Debe", "No debe nada");
    }

    @Test
    void showsOnlyTheTimelineToHtmxAndKeepsItsPlace() {
        var part = html(web.get()
                .uri("/accounts/" + SampleTown.MARISOL + "?show=READS")
                .header("HX-Request", "true")
                .with(user("nadia"))
                .exchange());

        assertThat(part.select("h1")).isEmpty();
        assertThat(part.select("#timeline [aria-current]").text()).isEqualTo("Reads");
        assertThat(part.select(".hg-timeline li").first().text()).contains("register", "25 ccf");
    }

    @Test
    void isWrittenInSpanishForWhoPrefersIt() {
        people.prefer(people.named("nadia").orElseThrow().id(), "es", "light", true);

        var page = page("/accounts/" + SampleTown.MARISOL);

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select(".hg-answers dt").first().text()).isEqualTo("Debe ahora");
        assertThat(page.select("#usage tbody th").last().text()).isEqualTo("noviembre de 2026");
    }

    @Test
    void opensTheOnlyAccountThatWasMeant() {
        assertThat(web.get().uri("/search?q=marisol etcheverry").with(user("nadia")))
                .hasRedirectedUrl("/accounts/" + SampleTown.MARISOL);
    }

    @Test
    void listsWhatTheSearchFoundUnderTheField() {
        var part = html(web.get()
                .uri("/search?q=etchev maris")
                .header("HX-Request", "true")
                .with(user("nadia"))
                .exchange());

        assertThat(part.select("a[role=option]").first().text())
                .startsWith("Marisol Etcheverry 10-00001-6 7316 Sagehen Trail");
        assertThat(part.select("html[lang]")).isEmpty();
    }

    @Test
    void knowsNoAccountThatIsNotThere() {
        assertThat(web.get().uri("/accounts/00000000").with(user("nadia"))).hasStatus(404);
    }

    private Document page(String path) {
        return html(web.get().uri(path).with(user("nadia")).exchange());
    }

    private static Document html(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
