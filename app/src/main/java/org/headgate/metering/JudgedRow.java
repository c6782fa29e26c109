package org.headgate.metering;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a row of the grid after its figure was sent.
 *
 * @param use since the read before, in the meter's unit; null where no figure was taken
 * @param sentence why it asks for a second look, or why it was not taken; empty where all is well
 */
public record JudgedRow(
        InstallationId installation, State state, @Nullable BigDecimal use, String sentence) {
    /** How a row stands. */
    public enum State {
        EMPTY,
        ACCEPTED,
        LOOK_AGAIN,
        SKIPPED,
        NOT_TAKEN
    }

    static JudgedRow of(EnteredRead entered, boolean figure, Locale locale) {
        if (!figure) return new JudgedRow(entered.installation(), State.SKIPPED, null, "");
        return entered.accepted()
                ? new JudgedRow(entered.installation(), State.ACCEPTED, entered.use(), "")
                : new JudgedRow(entered.installation(), State.LOOK_AGAIN, entered.use(), entered.asSentence(locale));
    }

    static JudgedRow of(ReadSheetLine line) {
        var state = line.enteredState();
        if (state == null) return new JudgedRow(line.installation(), State.EMPTY, null, "");
        return new JudgedRow(
                line.installation(), state == ReadState.ACCEPTED ? State.ACCEPTED : State.LOOK_AGAIN, null, "");
    }

    static JudgedRow notTaken(InstallationId installation, String why) {
        return new JudgedRow(installation, State.NOT_TAKEN, null, why);
    }
}
