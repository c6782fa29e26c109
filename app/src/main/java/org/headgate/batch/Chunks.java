package org.headgate.batch;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Chunks {
    private static final String PROGRESS = """
            select j.id, j.kind, j.title, j.created_at, j.finished_at, j.failure,
                   count(c.number)::int as chunks,
                   count(c.done_at)::int as chunks_done,
                   coalesce(sum(c.last - c.first + 1), 0) as items,
                   coalesce(sum(c.items) filter (where c.done_at is not null), 0) as items_done
              from batch.job j
              left join batch.chunk c on c.job_id = j.id
            """;

    private final JdbcClient jdbc;

    Chunks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    JobId create(String kind, long reference, String title) {
        return jdbc.sql(
                        "insert into batch.job (kind, reference, title) values (:kind, :reference, :title) returning id as value")
                .param("kind", kind)
                .param("reference", reference)
                .param("title", title)
                .query(JobId.class)
                .single();
    }

    void cut(JobId job, long positions, int chunkSize) {
        jdbc.sql("""
                insert into batch.chunk (job_id, number, first, last)
                select :job, start / :size, start, least(start + :size, :positions) - 1
                  from generate_series(0, :positions - 1, :size) as start
                """)
                .param("job", job.value())
                .param("positions", positions)
                .param("size", (long) chunkSize)
                .update();
    }

    record Card(String kind, long reference) {}

    Card card(JobId job) {
        return jdbc.sql("select kind, reference from batch.job where id = :job")
                .param("job", job.value())
                .query(Card.class)
                .single();
    }

    record Claimed(int number, long first, long last) {}

    /** The next chunk that nobody has; it is the caller's until the transaction ends. */
    Optional<Claimed> claim(JobId job) {
        return jdbc.sql("""
                select number, first, last
                  from batch.chunk
                 where job_id = :job
                   and done_at is null
                 order by number
                   for update skip locked
                 limit 1
                """).param("job", job.value()).query(Claimed.class).optional();
    }

    void done(JobId job, int chunk, int items) {
        jdbc.sql("""
                update batch.chunk
                   set done_at = clock_timestamp(), items = :items
                 where job_id = :job
                   and number = :chunk
                """)
                .param("job", job.value())
                .param("chunk", chunk)
                .param("items", items)
                .update();
    }

    /** True for the one worker that finds everything done; the others still wait for the row and find it finished. */
    boolean finishIfDone(JobId job) {
        return jdbc.sql("""
                update batch.job
                   set finished_at = clock_timestamp(), failure = null
                 where id = :job
                   and finished_at is null
                   and not exists (select from batch.chunk where job_id = :job and done_at is null)
                """).param("job", job.value()).update() == 1;
    }

    void failed(JobId job, String failure) {
        jdbc.sql("update batch.job set failure = :failure where id = :job and finished_at is null")
                .param("job", job.value())
                .param("failure", failure)
                .update();
    }

    void forgetFailure(JobId job) {
        jdbc.sql("update batch.job set failure = null where id = :job and failure is not null")
                .param("job", job.value())
                .update();
    }

    Optional<JobProgress> progress(JobId job) {
        return jdbc.sql(PROGRESS + " where j.id = :job group by j.id")
                .param("job", job.value())
                .query(JobProgress.class)
                .optional();
    }

    Optional<JobProgress> latest(String kind, long reference) {
        return jdbc.sql(PROGRESS
                        + " where j.kind = :kind and j.reference = :reference group by j.id order by j.id desc limit 1")
                .param("kind", kind)
                .param("reference", reference)
                .query(JobProgress.class)
                .optional();
    }

    List<JobProgress> unfinished() {
        return jdbc.sql(PROGRESS + " where j.finished_at is null group by j.id order by j.id")
                .query(JobProgress.class)
                .list();
    }
}
