package org.headgate.demo;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** That this office is a demo: nobody may take it for a real one, and only a demo may be made afresh. */
@Repository
class TownRecord {
    private final JdbcClient jdbc;

    TownRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MadeTown> made() {
        return jdbc.sql("select district, accounts, finished_at is not null as finished from demo.town")
                .query(MadeTown.class)
                .optional();
    }

    /** Opens the office and says that it is a demo, both or neither: killed in between, it could not be made afresh. */
    @Transactional
    void begin(String district, int accounts, Runnable open) {
        open.run();
        jdbc.sql("insert into demo.town (district, accounts) values (:district, :accounts)")
                .param("district", district)
                .param("accounts", accounts)
                .update();
    }

    @Transactional
    void finish() {
        jdbc.sql("update demo.town set finished_at = clock_timestamp()").update();
    }
}
