package org.headgate.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DepositPagesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Credit credit;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    SampleLedger.Home home;
    String path;

    @BeforeEach
    void open() {
        var books = SampleLedger.in(jdbc, district, ledger, "joshua-basin", TODAY);
        var former = books.home(TODAY.minusYears(2));
        books.payingWell(former.account(), 10, TODAY);
        jdbc.sql(
                        "update customers.service_agreement set effective = daterange(lower(effective), ?) where account_id = ?")
                .param(TODAY.minusDays(10))
                .param(former.account().value())
                .update();
        home = books.account(
                TODAY.minusDays(5), books.customer(), former.premises(), "[%s,)".formatted(TODAY.minusDays(5)));
        path = "/accounts/" + home.number().digits() + "/deposit";
    }

    @Test
    void saysTheScoreAndWhatIsAskedForAndWhy() {
        var page = pages.page(path, me(Level.TWO).username());

        assertThat(page.select(".hg-answers").text()).contains("Too little known", "Ask for $90.00");
        assertThat(page.select("#ask-amount").val()).isEqualTo("90.00");
        assertThat(page.text()).contains("1.5 × $60.00 is $90.00", "Gov. Code 60375.5");
    }

    @Test
    void asksReceivesAndShowsItInSpanishToo() {
        var me = me(Level.TWO);
        pages.send(
                path + "/ask",
                me.username(),
                Map.of("amount", "90.00", "rateClass", "RESIDENTIAL_SINGLE", "dueOn", "2026-12-02"));
        var id = credit.depositsOf(home.account()).getFirst().id();
        pages.send(
                path + "/" + id.value() + "/receive",
                me.username(),
                Map.of("amount", "$40", "tender", "CHECK", "reference", "1044"));

        people.prefer(me.id(), "es", "light", true);
        var page = pages.page(path, me.username());

        var deposit = credit.deposit(id).orElseThrow();
        assertThat(deposit.held()).isEqualTo(Money.of("40.00"));
        assertThat(deposit.outstanding()).isEqualTo(Money.of("50.00"));
        assertThat(page.select("h1").text()).isEqualTo("Depósitos");
        assertThat(page.text()).contains("Recibido, Cheque, 1044", "40.00");
        assertThat(pages.page("/deposits?show=outstanding", me.username()).text())
                .contains(home.number().toString());
    }

    @Test
    void aMatrixIsProposedAndWaitsForASecondPerson() {
        var me = me(Level.MANAGER);
        var page = pages.page("/deposits/matrix", me.username());
        var form = new HashMap<String, String>();
        page.select("#matrix input[name^=term]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("term.RESIDENTIAL_SINGLE.POOR", "1.5 x average");
        form.put("from", "2027-01-01");
        form.put("words", "Resolution 26-41");

        var answer = pages.send("/deposits/matrix", me.username(), form);

        assertThat(PagesTester.html(answer).text()).contains("Nothing has changed yet");
        assertThat(form).containsKey("term.other.GOOD");
    }

    private Person me(Level level) {
        return SampleLedger.somebody(people, "deposits-" + level, level);
    }
}
