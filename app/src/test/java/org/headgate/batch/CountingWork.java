package org.headgate.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Counts how often each position was dealt with, and fails once at the position it is told. */
@Component
class CountingWork implements ChunkedWork {
    final Map<Long, Integer> performed = new ConcurrentHashMap<>();
    final List<Long> finished = new CopyOnWriteArrayList<>();
    final AtomicLong failOnceAt = new AtomicLong(-1);

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public int perform(Chunk chunk) {
        for (var position = chunk.first(); position <= chunk.last(); position++)
            if (failOnceAt.compareAndSet(position, -1)) throw new IllegalStateException("told to fail at " + position);
        for (var position = chunk.first(); position <= chunk.last(); position++)
            performed.merge(position, 1, Integer::sum);
        return Math.toIntExact(chunk.last() - chunk.first() + 1);
    }

    @Override
    public void finish(long reference) {
        finished.add(reference);
    }
}
