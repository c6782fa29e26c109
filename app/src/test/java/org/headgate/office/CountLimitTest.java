package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.headgate.OfficeTest;
import org.headgate.district.District;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests of one person at the same moment; what they leave behind stays in the trail, as it has to. */
@OfficeTest
class CountLimitTest {
    private static final int AT_ONCE = 8;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    Person manager;

    @BeforeEach
    void aManagerMayDoItTwiceAMonth() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        manager =
                people.add("m" + UUID.randomUUID(), "Mara Manager", Level.MANAGER, Role.BILLING, "long enough", false);
        jdbc.sql("""
                insert into office.authority_rule (action, from_level, mode, times, days, effective, changed_by)
                values ('NoteDown', 'MANAGER', 'OWN', 2, 30, '[2000-01-01,)', :by)
                """).param("by", manager.id().value()).update();
    }

    @AfterEach
    void asBefore() {
        jdbc.sql("delete from office.authority_rule where changed_by = :by")
                .param("by", manager.id().value())
                .update();
        jdbc.sql("delete from office.review where prepared_by = :by")
                .param("by", manager.id().value())
                .update();
    }

    @Test
    void holdsWhatIsBeyondTheCountEvenWhenAllIsAskedForAtOnce() throws Exception {
        var begin = new CountDownLatch(1);
        var asked = new ArrayList<Future<Outcome<Integer>>>();
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int i = 0; i < AT_ONCE; i++)
                asked.add(hands.submit(() -> {
                    begin.await();
                    return office.perform(new NoteDown("at once"), manager);
                }));
            begin.countDown();
            int done = 0;
            int held = 0;
            for (var one : asked)
                switch (one.get()) {
                    case Outcome.Done<Integer> _ -> done++;
                    case Outcome.HeldForReview<Integer> _ -> held++;
                    case Outcome.Refused<Integer> _ -> throw new AssertionError("nobody refuses this");
                }

            assertThat(done).isEqualTo(2);
            assertThat(held).isEqualTo(AT_ONCE - 2);
        }
    }
}
