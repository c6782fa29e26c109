package org.headgate.metering;

import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people decided about reads that waited, so that it can be taken back. */
@Repository
class ReadDecisions {
    private final JdbcClient jdbc;

    ReadDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision about a read, or about the lack of one. */
    ReadDecision begin(String resolution, Reads.@Nullable StoredRead about, String reason, Person by) {
        var id = jdbc.sql("""
                insert into metering.read_decision (resolution, read_id, state_before, decided_by)
                values (:resolution, :read, :state, :by)
                returning id
                """)
                .param("resolution", resolution)
                .param("read", about == null ? null : about.id())
                .param("state", about == null ? null : about.state().name())
                .param("by", by.id().value())
                .query(Long.class)
                .single();
        return new ReadDecision(id, resolution, reason, by);
    }

    void made(ReadDecision decision, ReadId read) {
        jdbc.sql("update metering.read_decision set new_read_id = :read where id = :id")
                .param("read", read.value())
                .param("id", decision.id())
                .update();
    }

    record Taken(
            long id,
            String resolution,
            @Nullable Long readId,
            @Nullable ReadState stateBefore,
            @Nullable Long newReadId) {}

    /** A decision that still holds, kept from others until the transaction ends. */
    Taken require(ReadDecisionId decision) {
        return jdbc.sql("""
                select id, resolution, read_id, state_before, new_read_id
                  from metering.read_decision
                 where id = :id
                   and undone_at is null
                   for update
                """)
                .param("id", decision.value())
                .query(Taken.class)
                .optional()
                .orElseThrow(() -> new Rejection("This decision was taken back already."));
    }

    /** The decision that closed an exception, while it holds. */
    Optional<ReadDecisionId> of(ReadExceptionId exception) {
        return jdbc.sql("""
                select decision_id
                  from metering.read_exception
                 where id = :id
                   and resolution is not null
                   and decision_id is not null
                """)
                .param("id", exception.value())
                .query(Long.class)
                .optional()
                .map(ReadDecisionId::of);
    }

    void undone(Taken decision, Person by) {
        jdbc.sql("""
                update metering.read_decision
                   set undone_by = :by, undone_at = clock_timestamp()
                 where id = :id
                """).param("by", by.id().value()).param("id", decision.id()).update();
    }
}
