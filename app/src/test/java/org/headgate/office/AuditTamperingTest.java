package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.database.LocalPostgres;
import org.headgate.district.District;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Even the owner of the database cannot rewrite what happened without the doctor seeing it. */
@OfficeTest
class AuditTamperingTest {
    private static final String OPEN = "alter table office.audit_entry disable trigger user";
    private static final String SHUT = "alter table office.audit_entry enable trigger user";

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    AuditProof proof;

    @Autowired
    District district;

    @Autowired
    LocalPostgres postgres;

    @Test
    void theDoctorSeesAChangedEntryAndAMissingOneAndAMissingEnd() throws IOException, SQLException {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        var person = people.add(
                "t" + UUID.randomUUID().toString().substring(0, 12),
                "Tara Two",
                Level.TWO,
                Role.BILLING,
                "long enough",
                false);
        for (var words : new String[] {"one", "two", "three"}) office.perform(new NoteDown(words), person);
        assertThat(proof.problems()).isEmpty();

        tamper("create table office.kept as select * from office.audit_entry order by id desc limit 2");
        tamper(
                "update office.audit_entry set request = '{\"words\":\"never\"}' where id = (select min(id) from office.kept)");
        assertThat(proof.problems()).singleElement().asString().contains("not as it was written");
        tamper("update office.audit_entry e set request = k.request from office.kept k where k.id = e.id");
        assertThat(proof.problems()).isEmpty();

        tamper("delete from office.audit_entry where id = (select min(id) from office.kept)");
        assertThat(proof.problems()).isNotEmpty();
        tamper(
                "insert into office.audit_entry overriding system value select * from office.kept where id = (select min(id) from office.kept)");

        tamper("delete from office.audit_entry where id = (select max(id) from office.kept)");
        assertThat(proof.problems()).isNotEmpty();
        tamper(
                "insert into office.audit_entry overriding system value select * from office.kept where id = (select max(id) from office.kept)");
        tamper("drop table office.kept");
        assertThat(proof.problems()).isEmpty();
    }

    private void tamper(String sql) throws IOException, SQLException {
        try (var owner = DriverManager.getConnection(postgres.jdbcUrl());
                var statement = owner.createStatement()) {
            statement.execute(OPEN);
            statement.execute(sql);
            statement.execute(SHUT);
        }
    }
}
