package org.headgate.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.headgate.OfficeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class BatchTest {
    @Autowired
    Batch batch;

    @Autowired
    CountingWork work;

    @BeforeEach
    void forget() {
        work.performed.clear();
        work.finished.clear();
    }

    @Test
    void doesEachPositionOnce() {
        var job = batch.plan("counting", 1, "Count to ten", 10, 3);

        batch.work(job, 2);

        assertThat(work.performed).isEqualTo(onceEach(10));
        assertThat(work.finished).containsExactly(1L);
        assertThat(batch.progress(job).orElseThrow()).satisfies(progress -> {
            assertThat(progress.finished()).isTrue();
            assertThat(progress.itemsDone()).isEqualTo(10);
        });
    }

    @Test
    void workOfNothingIsFinishedAtOnce() {
        var job = batch.plan("counting", 2, "Count to nothing", 0, 3);

        batch.work(job, 1);

        assertThat(batch.progress(job).orElseThrow().finished()).isTrue();
    }

    @Test
    void aJobThatFailedIsTakenUpWhereItStopped() {
        work.failOnceAt.set(7);
        var job = batch.plan("counting", 3, "Count to ten, stumble at seven", 10, 3);

        assertThatThrownBy(() -> batch.work(job, 1)).hasMessageContaining("told to fail at 7");
        assertThat(batch.progress(job).orElseThrow().failure()).contains("told to fail");

        batch.work(job, 1);

        assertThat(work.performed).isEqualTo(onceEach(10));
        assertThat(batch.progress(job).orElseThrow().failure()).isNull();
    }

    @Test
    void theSchedulersWorkersShareAJob() {
        var job = batch.plan("counting", 4, "Count to a hundred", 100, 3);

        batch.start(job, 3);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> batch.progress(job).orElseThrow().finished());
        assertThat(work.performed).isEqualTo(onceEach(100));
        assertThat(work.finished).containsExactly(4L);
    }

    private static Map<Long, Integer> onceEach(int positions) {
        return LongStream.range(0, positions).boxed().collect(Collectors.toMap(p -> p, _ -> 1));
    }
}
