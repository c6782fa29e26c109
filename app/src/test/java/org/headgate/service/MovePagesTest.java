package org.headgate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.metering.Metering;
import org.headgate.metering.SampleMeters;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.service.SampleHouses.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class MovePagesTest {
    private static final String NADIA = "nadia.moves";

    @Autowired
    PagesTester pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    Customers customers;

    @Autowired
    Metering metering;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    Office office;

    private SampleHouses houses;
    private Person nadia;

    @BeforeEach
    void open() {
        houses = SampleHouses.open(jdbc, district, books, customers, metering, meters);
        nadia = SampleHouses.somebody(people, NADIA, Level.TWO);
    }

    @Test
    void startsServiceInTwoStepsTheLastOfWhichSaysWhatWillHappen() {
        var house = houses.house();
        var before = houses.household(house, "Abernathy", nadia);
        office.perform(
                        new StopService(
                                before.account(),
                                house.premises(),
                                SampleHouses.TODAY,
                                Reading.ESTIMATE,
                                List.of(),
                                null,
                                false,
                                "",
                                customers.version(before.account())),
                        nadia)
                .orReject();
        owes(before.account().value(), "141.97");

        var form = pages.page("/service/start?account=" + before.digits(), NADIA);
        assertThat(form.select("h1").text()).startsWith("Start service at");
        var will = PagesTester.html(pages.send("/service/start/preview", NADIA, filled(house)));
        assertThat(will.select(".hg-steps [aria-current]").text()).isEqualTo("What will happen");
        assertThat(will.select(".hg-checks").text())
                .contains("Ines Quintero becomes a customer", "stays with them", "Government Code 60375", "141.97")
                .contains("First bill on");
        assertThat(will.select(".hg-refusal")).isEmpty();

        var answer = pages.send("/service/start", NADIA, filled(house));
        var move = pages.page(answer.getResponse().getRedirectedUrl(), NADIA);
        assertThat(move.select("h1").text()).startsWith("Start at");
        assertThat(move.select(".hg-chip").text()).contains("In effect");
        assertThat(move.select("#h-caused").parents().text()).contains("Account", "opened");
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasTyped() {
        var house = houses.house();
        var form = filled(house);
        form.put("family", "");

        var again = PagesTester.html(pages.send("/service/start/preview", NADIA, form));

        assertThat(again.select("[role=alert]").text()).contains("family name");
        assertThat(again.select("#given").val()).isEqualTo("Ines");
        assertThat(again.select("[autofocus]").attr("role"))
                .as("where the focus goes")
                .isEqualTo("alert");
    }

    @Test
    void carriesTheNameThatWasLookedUpToWhoeverIsNew() {
        var house = houses.house();
        houses.household(house, "Abernathy", nadia);

        var found = pages.page("/service/people?name=ximena Lucero&who=0&given=&family=", NADIA);
        assertThat(found.select("#given").val()).isEqualTo("ximena");
        assertThat(found.select("#family").val()).isEqualTo("Lucero");

        var form = filled(houses.house());
        form.putAll(Map.of("given", "", "family", "", "name", "Ximena Lucero"));
        var will = PagesTester.html(pages.send("/service/start/preview", NADIA, form));
        assertThat(will.select(".hg-checks").text()).contains("Ximena Lucero becomes a customer");
    }

    @Test
    void findsPeopleByTheWordsOfTheirNameInAnyOrder() {
        var known = houses.household(houses.house(), "Abernathy", nadia);
        var name = customers.account(known.account()).orElseThrow().mail().name();
        var turned = name.substring(name.lastIndexOf(' ') + 1) + " " + name.substring(0, name.lastIndexOf(' '));

        assertThat(pages.page("/service/people?name=" + turned, NADIA)
                        .select("label")
                        .text())
                .contains(name);
    }

    @Test
    void addsAServiceToAnAccountFromItsPage() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var path = "/service/add?account=" + household.digits();
        assertThat(pages.page(path, NADIA).select(".hg-empty").text()).contains("Every service at these premises");
        var garden = houses.further(house, "IRRIGATION");
        assertThat(pages.page("/accounts/" + household.digits(), NADIA)
                        .select("a[href^=/service/add]")
                        .text())
                .contains("Add a service");

        var page = pages.page(path, NADIA);
        assertThat(page.select(".hg-point")).hasSize(1);
        assertThat(page.select("#who-new")).isEmpty();
        var form = new HashMap<String, String>();
        page.select("#add input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("on", SampleHouses.TODAY.toString());
        form.put("reading", "ESTIMATE");
        form.put("point-" + garden.value(), "yes");
        form.put("class-" + garden.value(), "RESIDENTIAL_SINGLE");
        var will = PagesTester.html(pages.send("/service/add/preview", NADIA, form));
        assertThat(will.select(".hg-checks").text()).contains("Service joins account", "Irrigation begins");
        will.select("#confirm input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));

        var answer = pages.send("/service/add", NADIA, form);

        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/moves/");
        assertThat(customers
                        .agreementAt(garden, SampleHouses.TODAY)
                        .orElseThrow()
                        .account())
                .isEqualTo(household.account());
    }

    @Test
    void aStartOnTheDayOfSomebodysPlannedStopIsNoChangeMeanwhile() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var nextWeek = SampleHouses.TODAY.plusDays(7);
        office.perform(
                        new StopService(
                                household.account(),
                                house.premises(),
                                nextWeek,
                                Reading.ESTIMATE,
                                List.of(),
                                null,
                                false,
                                "",
                                customers.version(household.account())),
                        nadia)
                .orReject();
        var form = filled(house);
        form.put("on", nextWeek.toString());
        var will = PagesTester.html(pages.send("/service/start/preview", NADIA, form));
        will.select("#confirm input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));

        var answer = pages.send("/service/start", NADIA, form);

        assertThat(answer.getResponse().getRedirectedUrl()).startsWith("/moves/");
    }

    @Test
    void waivesTheFeeOnThePageOfTheMove() {
        var house = houses.house();
        metering.take(house.meter(), SampleHouses.TODAY.minusDays(14), java.math.BigDecimal.valueOf(1000), nadia, "r");
        var path =
                pages.send("/service/start", NADIA, filled(house)).getResponse().getRedirectedUrl();
        var move = pages.page(path, NADIA);
        assertThat(move.select("#h-caused").parents().text()).contains("Fee for the new account, $25.00");
        assertThat(move.select("#waive button").text()).isEqualTo("Waive $25.00");

        pages.send(path + "/waive", NADIA, Map.of("amount", "25.00", "reason", "Moved by the fire"));

        var after = pages.page(path, NADIA);
        assertThat(after.select("#h-caused").parents().text()).contains("not charged any more");
        assertThat(after.select("#waive")).isEmpty();
    }

    @Test
    void saysWhatStandsInTheWayInSpanishToWhoReadsIt() {
        var house = houses.house();
        houses.household(house, "Abernathy", nadia);
        people.prefer(nadia.id(), "es", "light", true);
        var form = filled(house);
        form.put("class-" + house.point().value(), "NO_SUCH_CLASS");

        var will = PagesTester.html(pages.send("/service/start/preview", NADIA, form));

        assertThat(will.select(".hg-refusal").text()).contains("tiene servicio ahí desde el");
        assertThat(will.select(".hg-checks").text()).contains("Cuenta nueva", "La primera factura");
        assertThat(will.select("main").text()).doesNotContain("rate class", "is not in", "has service");
    }

    @Test
    void stopsTakesBackAndShowsBothOnTheAccount() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var page = pages.page("/service/stop?account=" + household.digits(), NADIA);
        var form = new HashMap<String, String>();
        page.select("#stop input[type=hidden]").forEach(field -> form.put(field.attr("name"), field.val()));
        form.put("on", SampleHouses.TODAY.plusDays(6).toString());
        form.put("reading", "ORDER");
        form.put("turnOff", "yes");

        var will = PagesTester.html(pages.send("/service/stop/preview", NADIA, form));
        assertThat(will.select(".hg-checks").text()).contains("turns the water off", "The account closes");
        var path = pages.send("/service/stop", NADIA, form).getResponse().getRedirectedUrl();
        assertThat(pages.page("/accounts/" + household.digits(), NADIA)
                        .select(".hg-dates")
                        .text())
                .contains("Service stops at", "Turn off, order");

        pages.send(path + "/undo", NADIA, Map.of("reason", "They stay", "version", "0"));
        assertThat(pages.page(path, NADIA).select(".hg-chip").text()).contains("Taken back");
        assertThat(pages.page("/orders?show=VOID", NADIA).select("tbody").text())
                .contains("Mill Lane");
    }

    @Test
    void transfersToAnAddressThatIsFound() {
        var from = houses.house();
        var to = houses.house();
        var household = houses.household(from, "Abernathy", nadia);
        metering.take(to.meter(), SampleHouses.TODAY.minusDays(14), java.math.BigDecimal.valueOf(1000), nadia, "round");

        var found = pages.page("/service/transfer?account=" + household.digits() + "&q=mill lane", NADIA);
        assertThat(found.select(".hg-choose a")).isNotEmpty();
        var form = pages.page(
                "/service/transfer?account=" + household.digits() + "&to="
                        + to.premises().value(),
                NADIA);

        assertThat(form.select("h1").text()).startsWith("Transfer service to");
        assertThat(form.select("[name^=register-]")).hasSize(2);
    }

    @Test
    void reportsAVisitWithItsRead() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var ask = pages.page("/orders/new?account=" + household.digits(), NADIA);
        assertThat(ask.select("#kind option")).hasSize(7);
        var path = pages.send(
                        "/orders",
                        NADIA,
                        Map.of(
                                "at", String.valueOf(house.premises().value()),
                                "account", household.digits(),
                                "kind", "READ_OUT",
                                "point", String.valueOf(house.point().value()),
                                "wantedOn", SampleHouses.TODAY.toString(),
                                "window", "MORNING",
                                "priority", "SOON"))
                .getResponse()
                .getRedirectedUrl();
        assertThat(pages.page("/orders", NADIA).select("tbody").text()).contains("Read out", "Soon");

        pages.send(
                path + "/complete",
                NADIA,
                Map.of(
                        "doneOn",
                        SampleHouses.TODAY.toString(),
                        "register-" + house.meter().value(),
                        "1,080",
                        "version",
                        "0"));

        assertThat(pages.page(path, NADIA).select(".hg-chip").text()).contains("Done");
        assertThat(metering.figureOn(house.meter(), SampleHouses.TODAY)
                        .orElseThrow()
                        .register())
                .isEqualByComparingTo("1080");
    }

    @Test
    void agreesWithAnOwnerToTakeOver() {
        var house = houses.house();
        var owner = houses.household(house, "Lindqvist", nadia);
        var path = "/service/owners?account=" + owner.digits();
        assertThat(pages.page(path, NADIA).select("#agree option")).hasSize(1);

        pages.send(
                "/service/owners",
                NADIA,
                Map.of(
                        "account", owner.digits(),
                        "premises", String.valueOf(house.premises().value()),
                        "from", SampleHouses.TODAY.toString(),
                        "note", "by letter"));

        assertThat(pages.page(path, NADIA).select(".hg-checks").text()).contains("Mill Lane", "by letter");
        assertThat(pages.page("/moves", NADIA).select("h1").text()).isEqualTo("Moves");
    }

    private Map<String, String> filled(House house) {
        var form = new HashMap<String, String>();
        form.put("sent", "yes");
        form.put("premises", String.valueOf(house.premises().value()));
        form.put("seen", "");
        form.put("on", SampleHouses.TODAY.toString());
        form.put("reading", "ESTIMATE");
        form.put("point-" + house.point().value(), "yes");
        form.put("class-" + house.point().value(), "RESIDENTIAL_SINGLE");
        form.put("who", "0");
        form.put("kind", "PERSON");
        form.put("given", "Ines");
        form.put("family", "Quintero");
        form.put("language", "es");
        form.put("standing", "TENANT");
        form.put("delivery", "PAPER");
        return form;
    }

    private void owes(long account, String amount) {
        jdbc.sql("insert into ledger.balance (account_id, balance) values (:account, :amount)")
                .param("account", account)
                .param("amount", new java.math.BigDecimal(amount))
                .update();
    }
}
