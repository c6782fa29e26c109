package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.RouteId;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ReadPagesTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final LocalDate APRIL = JANUARY.plusMonths(3);
    private static final String ME = "reader.metering";

    @Autowired
    PagesTester pages;

    @Autowired
    SampleMeters meters;

    @Autowired
    Metering metering;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Person reader;
    private SampleMeters.Street street;

    @BeforeEach
    void aStreetThatWasReadForTwoMonths() {
        reader = SampleMeters.reader(jdbc, people);
        street = meters.streetWithMeters(2, JANUARY);
        enter(0, JANUARY.plusMonths(1), "1014");
        enter(0, JANUARY.plusMonths(2), "1028");
        enter(1, JANUARY.plusMonths(1), "1010");
        enter(1, JANUARY.plusMonths(2), "1020");
    }

    @Test
    void showsARouteInTheOrderOfTheWalkWithWhatIsExpected() {
        var sheet = pages.page(sheet(), ME);

        assertThat(sheet.select("[data-grid] tbody th").eachText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1 Mill Lane, Joshua Tree"),
                        second -> assertThat(second).startsWith("2 Mill Lane, Joshua Tree"));
        assertThat(sheet.select("[data-grid] tbody tr").first().text()).contains("1,028", "1,0", " to ");
        assertThat(sheet.select("input[name=register-%d]".formatted(installation(0)))
                        .attr("aria-label"))
                .isEqualTo("Dials at 1 Mill Lane, Joshua Tree");
    }

    @Test
    void judgesARowAsSoonAsItIsTyped() {
        var good = pages.sendPart(row(0), ME, typed(0, "1042"));
        assertThat(PagesTester.html(good).text()).isEqualTo("Good, use 14");

        var high = pages.sendPart(row(1), ME, typed(1, "1120"));
        assertThat(PagesTester.html(high).text()).startsWith("Look again Use of 100 ccf in 31 days is high");
        assertThat(PagesTester.html(high)
                        .select("input[name=key-%d]".formatted(installation(1)))
                        .attr("value"))
                .isNotEmpty();
        assertThat(metering.exceptions(point(1))).hasSize(1);

        var again = pages.sendPart(row(1), ME, typed(1, "1030"));
        assertThat(PagesTester.html(again).text()).isEqualTo("Good, use 10");
        assertThat(metering.exceptions(point(1))).isEmpty();
    }

    @Test
    void saysAtTheRowWhatIsNoFigure() {
        var answer = pages.sendPart(row(0), ME, typed(0, "12x"));

        assertThat(PagesTester.html(answer).text()).isEqualTo("Not taken Digits only, as on the dials.");
    }

    @Test
    void takesAWholeSheetWithoutScript() {
        var form = new HashMap<>(typed(0, "1,042"));
        form.putAll(Map.of(
                "code-" + installation(1),
                "DOG",
                "key-" + installation(1),
                UUID.randomUUID().toString()));

        var sheet = PagesTester.html(pages.send(sheet(), ME, form));

        assertThat(sheet.select(".hg-strip").text()).startsWith("1 of 2 entered.");
        assertThat(sheet.select("#v-" + installation(1)).text()).isEqualTo("Not read");
        assertThat(metering.reads(point(0), 1).getFirst().use()).isEqualByComparingTo("14");
    }

    @Test
    void estimatesWhatARouteLacks() {
        pages.send(sheet().replace("?", "/estimates?"), ME, Map.of("reason", "Rain", "day", APRIL.toString()));

        assertThat(metering.reads(point(0), 1).getFirst().kind()).isEqualTo(ReadKind.ESTIMATED);
        assertThat(metering.reads(point(0), 1).getFirst().reason()).isEqualTo("Rain");
    }

    @Test
    void listsTheRoutesWithWhatIsRead() {
        assertThat(pages.page("/reads/routes", ME)
                        .select("a[href=/reads/routes/%d]".formatted(street.route()))
                        .text())
                .isEqualTo(street.name());
    }

    @Test
    void showsTheWaitingReadWithItsHistoryAndEstimate() {
        enter(0, APRIL, "1128");
        var waiting = waiting(0);

        var row = pages.part("/reads/%d?ask=ESTIMATE".formatted(waiting), ME);

        assertThat(row.select("b").first().text()).startsWith("Use of 100 ccf in 31 days is high");
        assertThat(row.select(".hg-vs .money").eachText()).containsExactly("100 ccf", "15 ccf");
        assertThat(row.select(".hg-beside tbody tr")).hasSize(4);
        assertThat(row.select(".hg-preview").text())
                .contains("The dials would show 1,04", "the average of the last reads");
        assertThat(row.select("button").eachText()).contains("Accept", "Reread", "Use the estimate");
    }

    @Test
    void acceptsWithOneKeyAndCorrectsWithAFigureAndAReason() {
        enter(0, APRIL, "1128");
        enter(1, APRIL, "1200");

        assertThat(pages.sendPart("/reads/" + waiting(0), ME, Map.of("decision", "ACCEPT")))
                .hasStatusOk();
        assertThat(pages.send(
                        "/reads/" + waiting(1),
                        ME,
                        Map.of("decision", "CORRECT", "register", "1030", "reason", "Photo seen")))
                .hasRedirectedUrl("/reads");

        assertThat(metering.reads(point(0), 1).getFirst().state()).isEqualTo(ReadState.ACCEPTED);
        assertThat(metering.reads(point(1), 1).getFirst().use()).isEqualByComparingTo("10");
        assertThat(metering.reads(point(1), 1).getFirst().reason()).isEqualTo("Photo seen");
    }

    @Test
    void estimatesOnlyForAReason() {
        enter(0, APRIL, "1128");
        var waiting = waiting(0);

        assertThat(pages.sendPart("/reads/" + waiting, ME, Map.of("decision", "ESTIMATE")))
                .hasStatus(422);
        assertThat(metering.exceptions(point(0))).hasSize(1);
    }

    private void enter(int house, LocalDate day, String register) {
        office.perform(
                        new EnterReads(
                                day,
                                List.of(new EnterReads.Entry(
                                        new InstallationId(installation(house)), new BigDecimal(register), ""))),
                        reader)
                .orReject();
    }

    private Map<String, String> typed(int house, String figure) {
        return Map.of(
                "register-" + installation(house),
                figure,
                "key-" + installation(house),
                UUID.randomUUID().toString());
    }

    private String sheet() {
        return "/reads/routes/%d?day=%s".formatted(street.route(), APRIL);
    }

    private String row(int house) {
        return "/reads/routes/%d/%d?day=%s".formatted(street.route(), installation(house), APRIL);
    }

    private long installation(int house) {
        return metering.readSheet(new RouteId(street.route()), APRIL)
                .get(house)
                .installation()
                .value();
    }

    private long waiting(int house) {
        return metering.exceptions(point(house)).getFirst().exception().value();
    }

    private ServicePointId point(int house) {
        return new ServicePointId(street.points().get(house));
    }
}
