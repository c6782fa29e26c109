package org.headgate.formats.reads;

import java.util.ArrayList;
import java.util.List;

/** A whole file of reads in memory. */
public record ReadFile(List<MeterRead> reads, List<IntervalUse> intervals) {
    public ReadFile {
        reads = List.copyOf(reads);
        intervals = List.copyOf(intervals);
    }

    static final class Gathering implements ReadSink {
        private final List<MeterRead> reads = new ArrayList<>();
        private final List<IntervalUse> intervals = new ArrayList<>();

        @Override
        public void read(MeterRead read) {
            reads.add(read);
        }

        @Override
        public void interval(IntervalUse use) {
            intervals.add(use);
        }

        ReadFile file() {
            return new ReadFile(reads, intervals);
        }
    }
}
