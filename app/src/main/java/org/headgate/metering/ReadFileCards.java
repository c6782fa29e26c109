package org.headgate.metering;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of reads, newest first. */
@Repository
class ReadFileCards {
    private final JdbcClient jdbc;

    ReadFileCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReadFileCard> latest(int limit) {
        return jdbc.sql("""
                select b.id as batch, b.file_name, b.format, b.received_at, coalesce(p.full_name, '') as received_by,
                       b.finished_at, b.lines, b.accepted, b.exceptional, b.unknown, b.unchanged, b.earlier_that_day,
                       b.intervals
                  from metering.read_batch b
                  left join office.person p on p.id = b.received_by
                 order by b.received_at desc, b.id desc
                 limit :limit
                """).param("limit", limit).query(ReadFileCard.class).list();
    }
}
