package org.headgate.formats.reads;

/** Takes what a file holds, in its order, while it is read. */
public interface ReadSink {
    void read(MeterRead read);

    default void interval(IntervalUse use) {}
}
