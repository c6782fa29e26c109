package org.headgate.service;

import java.util.Locale;

/** Which form somebody fills in, as its address has it. */
enum MoveForm {
    START,
    /** A further service on an account that is there. */
    ADD,
    STOP,
    TRANSFER;

    static MoveForm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    String path() {
        return "/service/" + word();
    }

    /** The field of the form that says where service begins; where it stops, of a stop. */
    String place() {
        return this == TRANSFER ? "to" : "premises";
    }
}
