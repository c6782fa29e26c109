package org.headgate.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.headgate.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class DistrictTest {
    @Autowired
    private District district;

    @Autowired
    private OfficeHours hours;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void livesByTheClockThatItsDescriptionNames() {
        describe(DistrictPacks.open("coachella").description().replace("America/Los_Angeles", "America/Phoenix"));

        assertThat(district.timeZone()).isEqualTo(ZoneId.of("America/Phoenix"));
        assertThat(hours.closing(LocalDate.of(2026, 7, 15)))
                .as("in summer Arizona is where California is")
                .isEqualTo(Instant.parse("2026-07-16T01:00:00Z"));
        assertThat(hours.closing(LocalDate.of(2026, 11, 18)))
                .as("and in winter an hour ahead")
                .isEqualTo(Instant.parse("2026-11-19T01:00:00Z"));
    }

    @Test
    void noticesADescriptionThatOneTransactionChangesTwice() {
        var first = DistrictPacks.open("coachella").description();
        describe(first);
        assertThat(district.agency().shortName()).isEqualTo("Coachella");

        describe(first.replace("short-name: Coachella", "short-name: Elsewhere"));
        assertThat(district.agency().shortName()).isEqualTo("Elsewhere");
    }

    @Test
    void livesByCaliforniasWhereNobodySays() {
        describe("");

        assertThat(district.timeZone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
    }

    private void describe(String description) {
        jdbc.sql("""
                insert into district.agency (pack, description, business_date)
                values ('test', :description, '2026-11-18')
                    on conflict (only_one) do update set description = excluded.description
                """).param("description", description).update();
    }
}
