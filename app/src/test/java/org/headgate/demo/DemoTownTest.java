package org.headgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.headgate.FreshDatabase;
import org.headgate.billing.BillRuns;
import org.headgate.billing.RunState;
import org.headgate.database.DatabaseOwner;
import org.headgate.district.District;
import org.headgate.office.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A small town of each district, lived through for a year: its books hold, and a run waits to be reviewed. */
@SpringBootTest(properties = {"headgate.data=target/demo-town", "headgate.db-port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class DemoTownTest {
    private static final LocalDate NOVEMBER_22 = LocalDate.of(2026, 11, 22);

    @Autowired
    DemoTown demo;

    @Autowired
    District district;

    @Autowired
    BillRuns runs;

    @Autowired
    List<Proof> proofs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DatabaseOwner owner;

    /** What migrations brought stays; all else goes, without regard to what refers to what. */
    @BeforeEach
    void anEmptyOffice() {
        for (int tries = 1; ; tries++)
            try {
                empty();
                return;
            } catch (PessimisticLockingFailureException e) {
                // whoever still works on the town before was in the way
                if (tries == 5) throw e;
            }
    }

    private void empty() {
        JdbcClient.create(owner.connections()).sql("""
                do $$
                declare one record;
                begin
                    set local session_replication_role = replica;
                    for one in select schemaname, tablename
                                 from pg_tables
                                where schemaname not in ('public', 'pg_catalog', 'information_schema')
                                  and tablename not in ('numbering', 'audit_head', 'sign_in_rules', 'topic', 'verification_policy',
                                                        'case_clock', 'article', 'article_version', 'kind', 'uploads', 'rule', 'desk',
                                                        'waiting_target')
                    loop
                        execute format('delete from %I.%I', one.schemaname, one.tablename);
                    end loop;
                    update office.audit_head set entries = 0, last_seal = '', seal = null;
                end
                $$
                """).update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"joshua-basin", "mission-springs", "coachella", "santa-margarita", "eastern-municipal"})
    void billsTheTownOfEachDistrict(String name) {
        var made = demo.make(name, 200, NOVEMBER_22, _ -> {});

        assertThat(made).isEqualTo(new MadeTown(name, 200, true));
        for (var proof : proofs) assertThat(proof.problems()).as(proof.claim()).isEmpty();
        var newest = runs.latest(1).getFirst();
        assertThat(newest.state()).isEqualTo(RunState.REVIEW);
        assertThat(newest.billDate()).isEqualTo(district.businessDate());
        assertThat(runs.latest(100).stream().filter(run -> run.state() == RunState.ISSUED))
                .hasSize(12);
        assertThat(runs.concerns(newest.id())).isNotEmpty();
        assertThat(count("billing.bill where status = 'POSTED'")).isBetween(2_200, 2_500);
        assertThat(count("metering.read_exception where resolution is null")).isBetween(5, 60);
        assertThat(count("service.move where kind = 'STOP' and state = 'IN_EFFECT'"))
                .isEqualTo(1);
        assertThat(count("service.move where kind = 'START' and state = 'PLANNED'"))
                .isEqualTo(1);
        assertThat(count("service.reversion")).isEqualTo(1);
        assertThat(count("ledger.balance where balance > 0")).isBetween(10, 120);
    }

    private int count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
    }
}
