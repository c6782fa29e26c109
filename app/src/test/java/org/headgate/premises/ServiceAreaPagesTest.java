package org.headgate.premises;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.credit.SampleLedger;
import org.headgate.district.District;
import org.headgate.ledger.Ledger;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ServiceAreaPagesTest {
    @Autowired
    Zones zones;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    SampleLedger books;
    String me;

    @BeforeEach
    void load() {
        books = SampleLedger.in(jdbc, district, ledger, "joshua-basin", LocalDate.of(2026, 11, 22));
        var supervisor = SampleLedger.somebody(people, "zones", Level.SUPERVISOR);
        me = supervisor.username();
        var file = GeoJsonTest.collection(
                GeoJsonTest.feature("service-area", "AREA", "Polygon", "[" + GeoJsonTest.SQUARE + "]")
                        + ","
                        + GeoJsonTest.feature("pressure-zone", "P-2", "Polygon", "[" + GeoJsonTest.HOLE + "]")
                        + ","
                        + GeoJsonTest.feature("sewer-agency", "Sanitation", "Polygon", "[" + GeoJsonTest.HOLE + "]"));
        assertThat(office.perform(
                        new LoadZones(
                                "made-up.geojson",
                                GeoJson.read("made-up.geojson", file).orReject()),
                        supervisor))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void saysOfCoordinatesWhetherTheyAreInAndInWhichZones() {
        var in = pages.page("/service-area?q=34.15, -116.30", me);
        var out = pages.page("/service-area?q=35.0, -116.30", me);

        assertThat(in.select(".hg-answers").text()).contains("Yes, inside", "P-2", "Made-up Sanitation");
        assertThat(in.select("svg.hg-map path[data-here]")).hasSize(3);
        assertThat(in.select("svg.hg-map circle")).hasSize(1);
        assertThat(out.select(".hg-answers").text()).contains("No, outside");
        assertThat(out.select("svg.hg-map circle")).isEmpty();
    }

    @Test
    void findsAKnownPremisesByItsAddress() {
        var home = books.home(LocalDate.of(2026, 1, 1));
        var address = jdbc.sql("select address from premises.premises where id = ?")
                .param(home.premises().value())
                .query(String.class)
                .single();

        assertThat(pages.page("/service-area?q=" + address, me).text()).contains("no coordinates are known");
        zones.locate(Map.of(home.premises(), new Coordinates(new BigDecimal("34.11"), new BigDecimal("-116.39"))));

        assertThat(pages.page("/service-area?q=" + address, me)
                        .select(".hg-answers")
                        .text())
                .contains(address, "Yes, inside", "no sewer agency is known here");
    }

    @Test
    void onlyASupervisorLoadsZones() {
        var clerk = SampleLedger.somebody(people, "zones-two", Level.TWO);

        assertThat(office.perform(new LoadZones("x", zones.all()), clerk)).isInstanceOf(Outcome.Refused.class);
        assertThat(pages.page("/service-area", clerk.username()).select("#load"))
                .isEmpty();
    }
}
