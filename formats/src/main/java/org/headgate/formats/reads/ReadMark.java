package org.headgate.formats.reads;

/** What a file says about a read: its quality, the sender's flag as given, and the meter reader's code (skip, dog, ...). */
public record ReadMark(ReadQuality quality, String flag, String readerCode) {
    public static final ReadMark ACTUAL = new ReadMark(ReadQuality.ACTUAL, "", "");

    public static ReadMark of(ReadQuality quality, String flag) {
        return new ReadMark(quality, flag, "");
    }
}
