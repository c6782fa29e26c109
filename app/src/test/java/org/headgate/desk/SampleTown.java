package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The made-up population of the bench, a few hundred of it, and one household that everybody knows: Marisol Etcheverry, who
 * pays late and whose use has tripled. For tests that roll back.
 */
final class SampleTown {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    static final String MARISOL = "10000016";

    private static final int FIRST = 700_001;
    private static final int ACCOUNTS = 200;

    private final JdbcClient jdbc;

    private SampleTown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static SampleTown settle(JdbcClient jdbc, District district, People people, TariffBooks books) {
        if (district.pack().isEmpty()) district.open("basin", "name: Cholla Basin Water District", TODAY);
        jdbc.sql("update district.agency set business_date = :today")
                .param("today", TODAY)
                .update();
        people.add("nadia", "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        people.add("rosa", "Rosa Okafor", Level.SUPERVISOR, Role.BILLING, "her own password", false);
        books.adopt("basin", DistrictPacks.open("joshua-basin").rates());
        for (var statement : script())
            if (!statement.isBlank()) jdbc.sql(statement).update();
        var town = new SampleTown(jdbc);
        town.meetMarisol();
        return town;
    }

    private void meetMarisol() {
        run("update customers.person set given_name = 'Marisol', family_name = 'Etcheverry' where id = 700001");
        run("update customers.account set mail_name = 'Marisol Etcheverry', language = 'es' where id = 700001");
        run("""
                update premises.premises
                   set house_number = '7316', street = 'Sagehen Trail', city = 'Cholla Flat'
                 where id = 700001
                """);
        run("update customers.contact_point set value = '760-555-0148' where person_id = 700001 and kind = 'PHONE'");
        run("update metering.read set usage = 9 where service_point_id = 700001 and read_on = date '2025-11-10'");
        run("update metering.read set usage = 25 where service_point_id = 700001 and read_on = date '2026-11-10'");
    }

    private void run(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
    }

    private static String[] script() {
        try {
            return new ClassPathResource("bench/desk.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(":first", String.valueOf(FIRST))
                    .replace(":accounts", String.valueOf(ACCOUNTS))
                    .replace(":months", "13")
                    .replace(":eldest", "150")
                    .split(";\\s*\\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
