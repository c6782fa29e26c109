package org.headgate.metering;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of reads that were received, and their lines until they are loaded. */
@Repository
class ReadBatches {
    private final JdbcClient jdbc;
    private final DataSource database;

    ReadBatches(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    ReadBatchId receive(ReceiveReads file, PersonId by) {
        return jdbc.sql("""
                insert into metering.read_batch (file_name, sha256, format, received_by, lines, earlier_that_day, intervals)
                values (:name, :sha256, :format, :by, :lines, :earlier, :intervals)
                    on conflict do nothing
                returning id
                """)
                .param("name", file.fileName())
                .param("sha256", file.sha256())
                .param("format", file.format())
                .param("by", by.value())
                .param("lines", file.lines())
                .param("earlier", file.earlierThatDay())
                .param("intervals", file.intervals())
                .query(Long.class)
                .optional()
                .map(ReadBatchId::of)
                .orElseThrow(
                        () -> new Rejection("%s is being imported by somebody else at this moment.", file.fileName()));
    }

    void keepLines(ReadBatchId batch, List<List<ReadLine>> byMeter) {
        var rows = new Copy();
        for (var position = 0; position < byMeter.size(); position++) {
            var number = 0;
            for (var line : byMeter.get(position))
                rows.add(batch.value())
                        .add(position)
                        .add(number++)
                        .add(line.line())
                        .add(line.serial())
                        .add(line.endpoint())
                        .add(line.readOn())
                        .add(line.register())
                        .add(line.unit() == null ? null : line.unit().name())
                        .add(line.kind().name())
                        .add(line.flag())
                        .add(line.code())
                        .row();
        }
        rows.into(
                database,
                "metering.read_line (batch_id, position, number, line, serial, endpoint, read_on, register, unit, kind, flag, code)");
    }

    record Received(
            ReadBatchId id,
            String fileName,
            String format,
            Instant receivedAt,
            @Nullable Instant finishedAt) {}

    Optional<Received> withContent(String sha256) {
        return jdbc.sql("""
                select id, file_name, format, received_at, finished_at
                  from metering.read_batch
                 where sha256 = :sha256
                """).param("sha256", sha256).query(Received.class).optional();
    }

    ReadImportResult result(ReadBatchId batch) {
        return jdbc.sql("""
                select id as batch, lines, accepted, exceptional, unknown, unchanged, earlier_that_day, intervals
                  from metering.read_batch
                 where id = :batch
                """)
                .param("batch", batch.value())
                .query(ReadImportResult.class)
                .single();
    }

    String name(ReadBatchId batch) {
        return jdbc.sql("select file_name from metering.read_batch where id = :batch")
                .param("batch", batch.value())
                .query(String.class)
                .single();
    }

    /** The lines at these positions, those of a meter together and by day. */
    List<ReadLine> lines(ReadBatchId batch, long first, long last) {
        return jdbc.sql("""
                select line, serial, endpoint, read_on - date '1970-01-01' as day, register, unit, kind, flag, code
                  from metering.read_line
                 where batch_id = :batch
                   and position between :first and :last
                 order by position, number
                """)
                .param("batch", batch.value())
                .param("first", first)
                .param("last", last)
                .query(ReadBatches::line)
                .list();
    }

    private static ReadLine line(ResultSet row, int number) throws SQLException {
        var unit = row.getString("unit");
        return new ReadLine(
                row.getInt("line"),
                row.getString("serial"),
                row.getString("endpoint"),
                LocalDate.ofEpochDay(row.getInt("day")),
                (@Nullable BigDecimal) row.getBigDecimal("register"),
                unit == null ? null : VolumeUnit.valueOf(unit),
                ReadKind.valueOf(row.getString("kind")),
                row.getString("flag"),
                row.getString("code"));
    }

    record Part(int accepted, int exceptional, int unknown, int unchanged) {}

    void done(ReadBatchId batch, long first, Part part) {
        jdbc.sql("""
                insert into metering.read_batch_part (batch_id, first, accepted, exceptional, unknown, unchanged)
                values (:batch, :first, :accepted, :exceptional, :unknown, :unchanged)
                """)
                .param("batch", batch.value())
                .param("first", first)
                .param("accepted", part.accepted())
                .param("exceptional", part.exceptional())
                .param("unknown", part.unknown())
                .param("unchanged", part.unchanged())
                .update();
    }

    /** Adds the parts up; the database refuses the sum when a line is missing. */
    void finish(ReadBatchId batch) {
        jdbc.sql("""
                update metering.read_batch b
                   set accepted = p.accepted,
                       exceptional = p.exceptional,
                       unknown = p.unknown,
                       unchanged = p.unchanged,
                       finished_at = clock_timestamp()
                  from (select coalesce(sum(accepted), 0) as accepted,
                               coalesce(sum(exceptional), 0) as exceptional,
                               coalesce(sum(unknown), 0) as unknown,
                               coalesce(sum(unchanged), 0) as unchanged
                          from metering.read_batch_part
                         where batch_id = :batch) p
                 where b.id = :batch
                """).param("batch", batch.value()).update();
        jdbc.sql("delete from metering.read_line where batch_id = :batch")
                .param("batch", batch.value())
                .update();
    }
}
