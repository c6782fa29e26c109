package org.headgate.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.credit.SampleLedger;
import org.headgate.desk.Search;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Action;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class QuotesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final QuoteFor WREN =
            new QuoteFor("Wren Abernathy", "760-555-0117", "wren@example.org", "12 Mesa Rd", "es");

    @Autowired
    Quotes quotes;

    @Autowired
    QuotesProof proof;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Ledger ledger;

    @Autowired
    TariffBooks books;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    SampleLedger sample;
    Person me;

    @BeforeEach
    void open() {
        sample = SampleLedger.in(jdbc, district, ledger, "joshua-basin", TODAY);
        books.adopt("joshua-basin", DistrictPacks.open("joshua-basin").rates());
        me = SampleLedger.somebody(people, "quotes", Level.TWO);
    }

    @Test
    void asksSomebodyNewForADepositAndANewAccount() {
        var figures = quotes.figures(house());

        assertThat(figures.lines())
                .extracting(QuoteLine::code)
                .contains(QuoteCalculator.NEW_ACCOUNT, QuoteCalculator.ACCOUNT_DEPOSIT);
        assertThat(figures.of(QuoteLine.Group.DEPOSIT).getFirst().why()).isNotEmpty();
    }

    @Test
    void asksACustomerWhoPaysWellForNeither() {
        var home = sample.home(TODAY.minusYears(3));
        sample.payingWell(home.account(), 24, TODAY);

        var figures = quotes.figures(
                new QuoteAsked(house().meters(), "RESIDENTIAL_SINGLE", 1, Map.of(), home.account(), home.premises()));

        assertThat(figures.lines())
                .extracting(QuoteLine::code)
                .doesNotContain(QuoteCalculator.NEW_ACCOUNT, QuoteCalculator.ACCOUNT_DEPOSIT);
    }

    @Test
    void keepsWhatWasSaidWithItsNumberAndUntilWhen() {
        var quote = saved();

        assertThat(quote.id().number()).matches("Q-\\d{4,}");
        assertThat(quote.figures()).isEqualTo(quotes.figures(house()));
        assertThat(quote.figures().validUntil()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(quote.madeBy()).isEqualTo(me.fullName());
        assertThat(quotes.changesSince(quote)).isEmpty();
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void isNotKeptWithAnotherTotalThanThePersonSaw() {
        assertThatThrownBy(() -> done(new SaveQuote(house(), WREN, Money.of("1.00"), "")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("It comes to $");
    }

    @Test
    void saysWhichFeesChangedSince() {
        var quote = saved();

        district.moveBusinessDate(LocalDate.of(2027, 1, 4));

        assertThat(quotes.changesSince(quote))
                .filteredOn(change -> change.line().code().equals("capacity"))
                .containsExactly(
                        new FeeChange(quote.figures().lines().getFirst(), Money.of("4200.00"), Money.of("4325.00")));
        assertThat(pages.page(path(quote), me.username()).text())
                .contains("The fees changed since", "4,325.00", "The quote held until Thursday, December 31, 2026");
    }

    @Test
    void becomesAnApplicationWithItsFiguresOnce() {
        var quote = saved();

        var application = done(new ApplyFromQuote(quote.id(), null, "new-connection"));

        var page = pages.page("/applications/" + application.value(), me.username());
        assertThat(page.text())
                .contains("Wren Abernathy", "Capacity fee, 3/4\"", quote.id().number(), "5 of 5 missing");
        assertThat(page.select("tfoot").text())
                .contains(quote.figures()
                        .total()
                        .amount()
                        .toBigInteger()
                        .toString()
                        .substring(0, 1));
        assertThatThrownBy(() -> done(new ApplyFromQuote(quote.id(), null, "new-connection")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already");
    }

    @Test
    void nobodyPassesItOnAsTheQuoteOfAnotherAccount() {
        var home = sample.home(TODAY.minusYears(1));
        var quote = saved();

        assertThatThrownBy(() -> done(new ApplyFromQuote(quote.id(), home.account(), "new-connection")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("another account");
    }

    @Test
    void theSearchFindsItByItsNumber() {
        var quote = saved();

        assertThat(search.find("q" + quote.id().value(), 8)).anySatisfy(hit -> {
            assertThat(hit.path()).isEqualTo(path(quote));
            assertThat(hit.name()).isEqualTo("Wren Abernathy");
        });
    }

    @Test
    void theFormSaysAtOnceWhatItComesTo() {
        var first = pages.page("/quotes/new", me.username());
        assertThat(first.select("#quote-result").text()).contains("Capacity fee", "4,200.00", "25.78");

        var typed = PagesTester.html(pages.sendPart(
                "/quotes/new",
                me.username(),
                Map.of("kind", "FIRE_LINE", "size", "4\"", "count", "1", "use", "", "class", "COMMERCIAL")));
        assertThat(typed.select("#quote-result").text()).contains("Detector check", "The tariff charges nothing");
        assertThat(typed.select("#quote-what select[name=size] option")).hasSize(5);
    }

    @Test
    void theFormKeepsAQuoteAndItsLetterIsInTheLanguageOfTheCustomer() {
        var total = quotes.figures(house()).total();
        var sent = pages.send(
                "/quotes",
                me.username(),
                Map.ofEntries(
                        Map.entry("kind", "DOMESTIC"),
                        Map.entry("size", "3/4\""),
                        Map.entry("count", "1"),
                        Map.entry("use", "25"),
                        Map.entry("class", "RESIDENTIAL_SINGLE"),
                        Map.entry("units", "1"),
                        Map.entry("name", "Wren Abernathy"),
                        Map.entry("language", "es"),
                        Map.entry("total", total.toString())));
        assertThat(sent).hasStatus3xxRedirection();
        var path = sent.getResponse().getRedirectedUrl();

        assertThat(pages.page(path, me.username()).text()).contains("Wren Abernathy", "Holds until Dec 31");
        var letter = pages.page(path + "/letter", me.username());
        assertThat(letter.select("article").attr("lang")).isEqualTo("es");
        assertThat(letter.select("article").text())
                .contains("Cargo por capacidad", "jueves, 31 de diciembre de 2026", "Resolución inventada");
    }

    @Test
    void aNameIsAskedForBeforeItIsKept() {
        var answer = PagesTester.html(pages.send(
                "/quotes",
                me.username(),
                Map.of("kind", "DOMESTIC", "size", "1\"", "count", "1", "class", "COMMERCIAL", "total", "1.00")));

        assertThat(answer.select(".hg-refusal").text()).contains("Say whom the quote is for.");
    }

    private static QuoteAsked house() {
        return new QuoteAsked(
                List.of(new AskedMeter(InstallationKind.DOMESTIC, "3/4\"", 1, new BigDecimal("25"))),
                "RESIDENTIAL_SINGLE",
                1,
                Map.of(),
                null,
                null);
    }

    private Quote saved() {
        var asked = house();
        var id = done(new SaveQuote(asked, WREN, quotes.figures(asked).total(), "Corner lot"));
        return quotes.quote(id).orElseThrow();
    }

    private static String path(Quote quote) {
        return "/quotes/" + quote.id().value();
    }

    private <R> R done(Action<R> action) {
        return ((Outcome.Done<R>) office.perform(action, me)).result();
    }
}
