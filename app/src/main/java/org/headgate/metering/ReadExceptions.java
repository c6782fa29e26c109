package org.headgate.metering;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The queue of reads that a person must look at. */
@Repository
class ReadExceptions {
    private static final Map<String, Class<?>> KINDS = Stream.of(ReadConcern.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private final JdbcClient jdbc;
    private final DataSource database;
    private final JsonMapper json;

    ReadExceptions(JdbcClient jdbc, DataSource database, JsonMapper json) {
        this.jdbc = jdbc;
        this.database = database;
        this.json = json;
    }

    void add(Collection<FoundException> found) {
        var rows = new Copy();
        for (var exception : found)
            rows.add(exception.read())
                    .add(exception.installation())
                    .add(exception.servicePoint())
                    .add(exception.batch())
                    .add(exception.line())
                    .add(exception.meter())
                    .add(exception.readOn())
                    .add(exception.concern().kind())
                    .add(json.writeValueAsString(exception.concern()))
                    .add(exception.concern().severity())
                    .row();
        rows.into(
                database,
                "metering.read_exception (read_id, installation_id, service_point_id, batch_id, line, meter_serial, read_on, kind, facts, severity)");
    }

    /** The concern as it was stored. */
    ReadConcern concern(String kind, String facts) {
        var type = KINDS.get(kind);
        if (type == null) throw new IllegalStateException("no concern is called " + kind);
        return (ReadConcern) json.readValue(facts, type);
    }

    record Waiting(
            long id,
            @Nullable Long readId,
            @Nullable Long installationId,
            String meterSerial,
            LocalDate readOn,
            String kind,
            String facts) {}

    /** An exception that nobody has dealt with yet. */
    Waiting waiting(ReadExceptionId exception) {
        return jdbc.sql("""
                select id, read_id, installation_id, meter_serial, read_on, kind, facts
                  from metering.read_exception
                 where id = :id
                   and resolution is null
                   for update
                """)
                .param("id", exception.value())
                .query(Waiting.class)
                .optional()
                .orElseThrow(() -> new Rejection("Somebody has dealt with this exception already."));
    }

    /** Closes an exception, and with it all others of its read. */
    void resolve(Waiting exception, ReadDecision decision) {
        jdbc.sql("""
                update metering.read_exception
                   set resolution = :resolution, reason = :reason, resolved_by = :by, resolved_at = clock_timestamp(),
                       decision_id = :decision
                 where (id = :id or read_id = :read)
                   and resolution is null
                """)
                .param("resolution", decision.resolution())
                .param("reason", decision.reason())
                .param("by", decision.by().id().value())
                .param("decision", decision.id(), Types.BIGINT)
                .param("id", exception.id())
                .param("read", exception.readId())
                .update();
    }

    /** Closes all exceptions of a read. */
    void resolveOf(long read, ReadDecision decision) {
        jdbc.sql("""
                update metering.read_exception
                   set resolution = :resolution, reason = :reason, resolved_by = :by, resolved_at = clock_timestamp(),
                       decision_id = :decision
                 where read_id = :read
                   and resolution is null
                """)
                .param("resolution", decision.resolution())
                .param("reason", decision.reason())
                .param("by", decision.by().id().value())
                .param("decision", decision.id(), Types.BIGINT)
                .param("read", read)
                .update();
    }

    record Closed(ReadExceptionId id, @Nullable Long servicePoint, LocalDate readOn) {}

    /** What a decision closed, the worst first. */
    List<Closed> closedBy(ReadDecisionId decision) {
        return jdbc.sql("""
                select id, service_point_id as service_point, read_on
                  from metering.read_exception
                 where decision_id = :decision
                   and resolution is not null
                 order by severity desc, id
                """)
                .param("decision", decision.value())
                .query(Closed.class)
                .list();
    }

    /** What a decision closed waits again. */
    void reopen(ReadDecisionId decision) {
        jdbc.sql("""
                update metering.read_exception
                   set resolution = null, reason = '', resolved_by = null, resolved_at = null, decision_id = null
                 where decision_id = :decision
                """).param("decision", decision.value()).update();
    }

    /** A meter that was read after all is no longer one that was not read. */
    void readAfterAll(List<NewRead> reads, String resolution) {
        if (reads.isEmpty()) return;
        jdbc.sql("""
                update metering.read_exception e
                   set resolution = :resolution, reason = 'read after all', resolved_at = clock_timestamp()
                  from unnest(:installations::bigint[], :days::date[]) as now (installation_id, read_on)
                 where e.resolution is null
                   and e.kind = 'NoRead'
                   and e.installation_id = now.installation_id
                   and e.read_on <= now.read_on
                """)
                .param("resolution", resolution)
                .param(
                        "installations",
                        reads.stream().map(NewRead::installation).toArray(Long[]::new))
                .param("days", reads.stream().map(read -> read.on().toString()).toArray(String[]::new))
                .update();
    }
}
