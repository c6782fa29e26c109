package org.headgate.metering;

import java.util.Arrays;
import java.util.List;

/** What a reader writes down instead of a figure. Those that ask for a visit are not estimated. */
public enum SkipCode {
    GATE("GATE"),
    DOG("DOG"),
    COVERED("COVERED"),
    NOT_FOUND("NOT FOUND"),
    MISSING("MISSING"),
    DAMAGED("DAMAGED"),
    STOPPED("STOPPED"),
    TAMPERED("TAMPERED"),
    LEAK("LEAK"),
    OTHER("OTHER");

    private final String code;

    SkipCode(String code) {
        this.code = code;
    }

    /** As it is kept with the read that is missing. */
    public String code() {
        return code;
    }

    public static List<SkipCode> all() {
        return Arrays.asList(values());
    }
}
