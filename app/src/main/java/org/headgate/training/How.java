package org.headgate.training;

/** What becomes of a column's values in the copy. */
enum How {
    KEEP,
    NAME,
    STREET,
    DIGITS,
    REACH,
    EMAIL,
    WORDS,
    /** Somebody's name to sign in with. */
    STAFF,
    EMPTY,
    NOTHING;

    String applied(String value, Scrambler scrambler) {
        return switch (this) {
            case KEEP -> value;
            case NAME -> scrambler.name(value);
            case STREET -> scrambler.street(value);
            case DIGITS -> scrambler.digits(value);
            case REACH -> scrambler.reach(value);
            case EMAIL -> scrambler.email(value);
            case WORDS -> scrambler.words(value);
            case STAFF -> scrambler.staff(value);
            case EMPTY, NOTHING -> "";
        };
    }
}
