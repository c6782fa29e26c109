package org.headgate.contacts;

import java.util.Optional;
import org.headgate.office.Level;

/** How far up a case has come. */
public enum CaseLevel {
    ONE(Level.ONE),
    TWO(Level.LEAD),
    /** The review manager of the shut-off statutes. */
    MANAGER(Level.MANAGER),
    /** The governing body; the manager writes down what it decided. */
    BOARD(Level.MANAGER);

    private final Level decides;

    CaseLevel(Level decides) {
        this.decides = decides;
    }

    /** The lowest level of a person who may resolve a case here. */
    public Level decides() {
        return decides;
    }

    public Optional<CaseLevel> next() {
        return switch (this) {
            case ONE -> Optional.of(TWO);
            case TWO -> Optional.of(MANAGER);
            case MANAGER -> Optional.of(BOARD);
            case BOARD -> Optional.empty();
        };
    }
}
