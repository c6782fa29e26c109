package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.headgate.billing.BillId;
import org.headgate.demo.DemoTown;
import org.headgate.kernel.Money;
import org.headgate.office.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TownTest
class BillPagesTest {
    private static final LocalDate NOVEMBER_22 = LocalDate.of(2026, 11, 22);

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoTown town;

    @Autowired
    People people;

    @BeforeEach
    void open() {
        town.open("joshua-basin", 60, NOVEMBER_22, _ -> {});
    }

    @Test
    void everyLineHasFactsARuleWithItsCitationAndArithmetic() {
        var page = page("nadia", "/bills/" + newestBill().number());

        assertThat(page.select("details.hg-billline .hg-reasons")).isNotEmpty().allSatisfy(reasons -> {
            assertThat(reasons.select("h3").eachText()).containsExactly("Facts", "Rule", "Arithmetic");
            assertThat(reasons.text()).containsPattern("\\d");
        });
        assertThat(page.select("details.hg-billline .hg-cite").text()).contains("Rates in effect from Jan 1, 2018");
    }

    @Test
    void theLinesAddUpToTheBill() {
        var page = page("nadia", "/bills/" + newestBill().number());

        var sum = page.select("details.hg-billline > summary .money").eachText().stream()
                .map(BillPagesTest::amount)
                .reduce(Money.ZERO, Money::plus);
        assertThat(sum).isEqualTo(amount(page.select(".hg-billtotal .money").text()));
    }

    @Test
    void answersWhatIfForHtmxWithTheAnswerOnly() {
        var bill = newestBill();
        var part = html(web.get()
                .uri("/bills/%s?usage=0".formatted(bill.number()))
                .header("HX-Request", "true")
                .with(user("nadia"))
                .exchange());

        assertThat(part.select("h1")).isEmpty();
        assertThat(part.select(".hg-preview").text()).contains("The charges would be", "less");
        assertThat(part.select(".hg-sum .total td").text())
                .isEqualTo(part.select(".hg-preview b").text());
    }

    @Test
    void answersWhatIfWithoutScriptOnItsPage() {
        var page = page("nadia", "/bills/%s?usage=1,000".formatted(newestBill().number()));

        assertThat(page.select("#if-answer").text()).contains("The charges would be", "more");
        assertThat(page.select("#if-use").val()).isEqualTo("1,000");
    }

    @Test
    void saysAtTheFieldThatAUseIsANumber() {
        assertThat(web.get()
                        .uri("/bills/%s?usage=lots".formatted(newestBill().number()))
                        .header("HX-Request", "true")
                        .header("HX-Trigger", "if")
                        .with(user("nadia")))
                .hasStatus(422)
                .hasHeader("HX-Retarget", "#if-answer")
                .bodyText()
                .contains("not \"lots\"");
    }

    @Test
    void showsTheOldBillBesideTheNewWhenItWasTakenBack() {
        var old = newestBill();
        var made = web.post()
                .uri("/bills/%s/rebill".formatted(old.number()))
                .with(user("beatriz"))
                .with(csrf())
                .param("requestKey", UUID.randomUUID().toString())
                .param("reason", "The class was wrong")
                .exchange();
        assertThat(made).hasStatus3xxRedirection();

        var fresh = page("beatriz", made.getResponse().getRedirectedUrl());

        assertThat(fresh.select("#h-instead").text()).isEqualTo("Old beside new");
        assertThat(fresh.text()).contains("Made instead of bill " + old.number(), "The class was wrong");
        assertThat(page("beatriz", "/bills/" + old.number()).select(".hg-chip").text())
                .contains("cancelled");
    }

    @Test
    void sendsTheTakingBackOfABillToReviewBelowTheLevel() {
        var bill = newestBill();

        assertThat(page("iris", "/bills/" + bill.number()).select(".hg-cannot").text())
                .contains("Cancel and rebill");
        assertThat(web.post()
                        .uri("/bills/%s/rebill".formatted(bill.number()))
                        .with(user("iris"))
                        .with(csrf())
                        .param("requestKey", UUID.randomUUID().toString())
                        .param("reason", "I should like to"))
                .hasStatus(202)
                .bodyText()
                .contains("Sent for review");
    }

    @Test
    void explainsInSpanishToWhoReadsSpanish() {
        people.prefer(people.named("joel").orElseThrow().id(), "es", "light", true);

        var page = page("joel", "/bills/" + newestBill().number());

        assertThat(page.select("#h-lines").text()).isEqualTo("Cada línea y su porqué");
        assertThat(page.select("details.hg-billline").text()).contains("Cargo básico de servicio", "Datos", "Regla");
    }

    @Test
    void everyBillOfTheTownHasAPage() {
        var bills = jdbc.sql("""
                (select id from billing.bill where status = 'HELD' limit 5)
                union all
                (select distinct bill_id from billing.bill_segment where kind = 'TRUE_UP' limit 5)
                union all
                (select id from billing.bill where status = 'DRAFT' limit 5)
                """).query((row, _) -> new BillId(row.getLong(1))).list();

        assertThat(bills)
                .isNotEmpty()
                .allSatisfy(bill -> assertThat(
                                web.get().uri("/bills/" + bill.number()).with(user("nadia")))
                        .hasStatusOk());
    }

    @Test
    void knowsNoBillThatIsNotThere() {
        assertThat(web.get().uri("/bills/9999999-1").with(user("nadia"))).hasStatus(404);
        assertThat(web.get().uri("/bills/lots").with(user("nadia"))).hasStatus(404);
    }

    @Test
    void showsTheTariffWithWhereItsFiguresAreFrom() {
        var page = page("nadia", "/tariff");

        assertThat(page.select(".hg-strip").text()).contains("Rates of January 2018", "no adoption record");
        assertThat(page.select(".hg-panel h2").text()).contains("Single-family home", "Versions of the rates");
        assertThat(page.select(".hg-rates").text()).contains("25.78", "3.00", "3.50", "4.00", "4.50");
    }

    @Test
    void calculatesABillOnTheTariffPage() {
        var page = page("nadia", "/tariff?class=RESIDENTIAL_SINGLE&usage=25&fact.meter_size=3/4\"");

        assertThat(page.select("#calculator .hg-preview b").text()).isEqualTo("$120.78");
    }

    @Test
    void theHomeOfABillingSpecialistIsTheirQueue() {
        var page = page("rosalind", "/");

        assertThat(page.select("h2").eachText()).contains("Bill runs", "Held bills, most money first");
        assertThat(page.select("a[href^=/runs/]").text()).contains("November 2026");
    }

    @Test
    void theHomeOfARepresentativeIsWhomToCall() {
        assertThat(page("nadia", "/").select("h2").eachText()).contains("Customers to call");
    }

    private BillId newestBill() {
        return jdbc.sql("""
                select b.id
                  from billing.bill b
                  join billing.bill_segment s on s.bill_id = b.id
                 where b.status = 'POSTED'
                   and b.rebills is null
                   and coalesce(b.balance_before, 0) = 0
                 group by b.id
                having count(*) = 1
                   and sum(s.usage) between 3 and 40
                   and min(s.rate_class) = 'RESIDENTIAL_SINGLE'
                 order by b.bill_date desc, b.id
                 limit 1
                """).query((row, _) -> new BillId(row.getLong(1))).single();
    }

    private static Money amount(String text) {
        return Money.of(text.replaceAll("[$,]", "").replace('\u2212', '-'));
    }

    private Document page(String person, String path) {
        return html(web.get().uri(path).with(user(person)).exchange());
    }

    private static Document html(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
