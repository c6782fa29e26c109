package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.headgate.OfficeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The program works as a role that owns nothing, so that a stolen program cannot rewrite what happened. */
@OfficeTest
class AuditRoleTest {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Proof> proofs;

    @Test
    void theProgramIsNotTheOwner() {
        assertThat(jdbc.sql("select current_user").query(String.class).single()).isEqualTo("headgate_app");
        assertThat(jdbc.sql(
                                "select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @ParameterizedTest
    @Transactional
    @ValueSource(
            strings = {
                "update office.audit_entry set outcome = 'DONE'",
                "delete from office.audit_entry",
                "truncate office.audit_entry",
                "alter table office.audit_entry disable trigger audit_is_kept",
                "alter table office.audit_entry add column more text",
                "drop trigger audit_is_kept on office.audit_entry",
                "drop table office.audit_entry cascade",
                "set session_replication_role = replica",
                "grant postgres to headgate_app",
                "set role postgres",
                "create or replace function office.refuse_change() returns trigger language sql as 'select null'",
                "copy office.person to program 'cat'",
            })
    void theProgramCannotChangeTheAuditTrail(String attempt) {
        assertThatThrownBy(() -> jdbc.sql(attempt).update())
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void theDoctorSeesThatItCannot() {
        assertThat(proofs.stream().filter(proof -> proof.claim().contains("database role")))
                .singleElement()
                .satisfies(proof -> assertThat(proof.problems()).isEmpty());
    }
}
