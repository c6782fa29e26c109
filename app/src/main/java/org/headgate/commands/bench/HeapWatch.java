package org.headgate.commands.bench;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** Notes the most heap that is in use, ten times a second, garbage included. */
final class HeapWatch implements AutoCloseable {
    private final Thread watching;
    private volatile long peak;

    HeapWatch() {
        watching = Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    peak = Math.max(
                            peak,
                            ManagementFactory.getMemoryMXBean()
                                    .getHeapMemoryUsage()
                                    .getUsed());
                    Thread.sleep(Duration.ofMillis(100));
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    long peakMib() {
        return peak >> 20;
    }

    @Override
    public void close() {
        watching.interrupt();
    }
}
