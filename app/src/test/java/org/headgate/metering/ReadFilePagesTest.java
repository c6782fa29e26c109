package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.office.People;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@OfficeTest
class ReadFilePagesTest {
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 2);

    @Autowired
    MockMvcTester web;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private String file;

    @BeforeEach
    void aFileOfTwoMetersOneOfThemUnknown() {
        SampleMeters.reader(jdbc, people);
        var street = meters.streetWithMeters(1, JANUARY);
        file = """
                meter,date,read,code
                %s,2025-02-02,1014,
                %s-NOBODY,2025-02-02,7,
                """.formatted(street.serial(0), street.name());
    }

    @Test
    void takesAFileAndCountsEachOfItsLines() {
        var page = sent("feb.csv", file);

        assertThat(page.select("[role=status]").text())
                .contains(
                        "2 lines taken in. 1 accepted, 0 to look at, 1 of unknown meters, 0 there already, 0 earlier");
        assertThat(page.select("#h-files").first().parents().text()).contains("feb.csv");
    }

    @Test
    void saysThatTheSameFileIsThereAlready() {
        sent("feb.csv", file);

        assertThat(sent("feb again.csv", file).select("[role=status]").text())
                .startsWith("This file is here already. It came as feb.csv");
    }

    @Test
    void refusesAFileWithEveryPlaceThatIsWrong() {
        var page = sent("bad.csv", "meter,date,read,code\nA,yesterday,5,\nB,2025-02-02,many,\n");

        assertThat(page.select("[role=alert] tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).startsWith("2").contains("date", "yesterday"))
                .anySatisfy(row -> assertThat(row).startsWith("3").contains("read", "many"));
        assertThat(jdbc.sql("select count(*) from metering.read_batch where file_name = 'bad.csv'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void asksForTheFormatWhereItIsNotClear() {
        assertThat(sent("x.bin", "nothing that anybody knows")
                        .select("[role=alert]")
                        .text())
                .contains("The file was not taken");
    }

    private Document sent(String name, String content) {
        return PagesTester.html(web.post()
                .uri("/reads/files")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .with(user("reader.metering"))
                .with(csrf())
                .exchange());
    }
}
