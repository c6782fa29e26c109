package org.headgate.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class OfficeCommandsTest {
    private static final String ACCOUNTS = """
            old_number,name,opened_on,mail_street,mail_city,mail_state,mail_zip
            Z-118,Etcheverry,2018-03-01,7316 Sagehen Trail,Cholla Flat,CA,92252
            """;

    @Autowired
    ApplicationContext office;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void anOfficeThatIsNotOpenYet() {
        jdbc.sql("delete from district.agency").update();
    }

    @Test
    void opensTheOfficeOfADistrictOnce() {
        assertThat(run("open", "--district", "joshua-basin", "--on", "2026-11-18", "--admin", "z-ada"))
                .isZero();

        assertThat(district.businessDate()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(people.named("z-ada").orElseThrow().mustChangePassword()).isTrue();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Sign in as z-ada with the password ");
        assertThatThrownBy(() -> run("open", "--district", "coachella"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already open, for joshua-basin");
    }

    @Test
    void namesTheDistrictsThereAre() {
        assertThatThrownBy(() -> run("open", "--district", "gotham"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("choose one of joshua-basin, mission-springs");
    }

    @Test
    void importsAFileAndSaysWhatBecameOfIt() throws IOException {
        run("open", "--district", "joshua-basin", "--on", "2026-11-18", "--admin", "z-ada");
        var file = Files.writeString(directory.resolve("accounts.csv"), ACCOUNTS);

        assertThat(run("import", "accounts", file.toString(), "--as", "z-ada")).isZero();
        assertThat(run("import", "accounts", file.toString(), "--as", "z-ada")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("accounts.csv: 1 rows read, 1 added, 0 changed, 0 as they were")
                .contains("accounts.csv: nothing changed; all 1 rows are in the office as they stand in the file");
    }

    @Test
    void endsWithOneWhenAFileIsRefused() throws IOException {
        run("open", "--district", "joshua-basin", "--on", "2026-11-18", "--admin", "z-ada");
        var file = Files.writeString(directory.resolve("accounts.csv"), ACCOUNTS.replace("2018-03-01", "in March"));

        assertThat(run("import", "accounts", file.toString(), "--as", "z-ada")).isEqualTo(1);

        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("accounts.csv:2:18: opened_on: \"in March\" is not a date; expected year-month-day")
                .contains("accounts.csv: nothing was imported; 1 problems, see above");
    }

    @Test
    void saysWhatItExpectsOnTheCommandLine() {
        assertThat(run("import", "accounts")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("headgate import accounts|premises|meters");
        run("open", "--district", "joshua-basin", "--admin", "z-ada");
        assertThatThrownBy(() -> run("import", "dogs", "dogs.csv", "--as", "z-ada"))
                .hasMessage(
                        "\"dogs\" cannot be imported; expected accounts, premises, meters, agreements, balances or reads");
        assertThatThrownBy(() -> run("import", "accounts", "no-such.csv", "--as", "z-ada"))
                .hasMessageContaining("no-such.csv cannot be read");
        assertThatThrownBy(() -> run("import", "accounts", "a.csv", "--quietly"))
                .hasMessage("there is no option --quietly; known are --as, --format, --layout");
    }

    private int run(String name, String... arguments) {
        return Command.named(office, name)
                .run(
                        List.of(arguments),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
