package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ReadLayoutPagesTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);
    private static final String ME = "reader.metering";
    private static final String MAPPING = """
            name: our-handhelds
            title: Our handhelds
            kind: csv
            fields:
              - {name: meter, column: METER, required: yes}
              - {name: read-date, column: DAY, type: date, format: yyyy-MM-dd}
              - {name: register, column: DIALS, type: digits}
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    PagesTester pages;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private SampleMeters.Street street;

    @BeforeEach
    void aStreet() {
        SampleMeters.reader(jdbc, people);
        street = meters.streetWithMeters(1, JANUARY);
    }

    @Test
    void keepsALayoutAndShowsItFieldByField() {
        assertThat(sent(MAPPING)).hasRedirectedUrl("/reads/layouts/our-handhelds");

        assertThat(pages.page("/reads/layouts/our-handhelds", ME)
                        .select("#h-fields")
                        .first()
                        .closest("section")
                        .select("tbody tr")
                        .eachText())
                .containsExactly(
                        "meter required METER text",
                        "read-date DAY date or time as yyyy-MM-dd",
                        "register DIALS digits");
        assertThat(pages.page("/reads/layouts", ME).select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("our-handhelds Our handhelds reads and routes version 1"))
                .anySatisfy(row ->
                        assertThat(row).startsWith("sensus-autoread-route").contains("routes only"));
    }

    @Test
    void refusesAMappingWithEveryPlaceThatIsWrong() {
        var answer = sent("name: our-handhelds\nkind: csv\nfields:\n  - {name: meter, colum: METER}\n");

        assertThat(answer).hasStatus(422);
        assertThat(PagesTester.html(answer).select("[role=alert] tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).startsWith("4:"));
    }

    @Test
    void replacesAndRetiresFromTheVersionOneSees() {
        sent(MAPPING);
        var address = "/reads/layouts/our-handhelds";

        assertThat(pages.send(address, ME, Map.of("version", "1", "mapping", MAPPING.replace("DIALS", "READ"))))
                .hasRedirectedUrl(address);
        assertThat(pages.send(address, ME, Map.of("version", "1", "mapping", MAPPING)))
                .hasStatus(422);
        assertThat(pages.send(address, ME, Map.of("version", "2", "mapping", MAPPING.replace("our-", "your-"))))
                .hasStatus(422);
        assertThat(pages.send(address + "/retire", ME, Map.of("version", "2"))).hasRedirectedUrl("/reads/layouts");

        assertThat(pages.page("/reads/layouts", ME).text()).doesNotContain("our-handhelds");
    }

    @Test
    void downloadsARouteForTheHandhelds() {
        var address = "/reads/routes/%d/file?day=2025-02-02&layout=sensus-autoread-route".formatted(street.route());

        var file = web.get().uri(address).with(user(ME)).exchange();

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"route-%s-2025-02-02.txt\"".formatted(street.name()));
        assertThat(file).bodyText().startsWith("1 Mill Lane").hasSize(157);
    }

    @Test
    void saysWhichValuesOfARouteDoNotFit() {
        jdbc.sql("update premises.service_point set note = 'Beware of the dog behind the gate' where route_id = :route")
                .param("route", street.route())
                .update();
        var address = "/reads/routes/%d/file?day=2025-02-02&layout=sensus-autoread-route".formatted(street.route());

        var page = PagesTester.html(web.get().uri(address).with(user(ME)).exchange());

        assertThat(page.select("[role=alert] tbody tr").eachText())
                .singleElement()
                .asString()
                .isEqualTo("1 comment (%s) \"Beware of the dog behind the gate\" does not fit its 15 characters"
                        .formatted(street.serial(0)));
        assertThat(web.get().uri(address + "&shorten=true").with(user(ME)).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Beware of the d");
    }

    private MvcTestResult sent(String mapping) {
        return web.post()
                .uri("/reads/layouts")
                .multipart()
                .file(new MockMultipartFile("file", "mine.yaml", "text/yaml", mapping.getBytes(StandardCharsets.UTF_8)))
                .param("requestKey", UUID.randomUUID().toString())
                .with(user(ME))
                .with(csrf())
                .exchange();
    }
}
