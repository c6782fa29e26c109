package org.headgate.metering;

import java.util.Locale;
import org.headgate.kernel.InWords;

/** Why a read is not estimated by itself. */
public enum NoEstimate implements InWords {
    /** The reader's code says that somebody must see the meter. */
    NEEDS_A_VISIT,
    /** No read before, no history, and no neighbours with meters of the size. */
    NOTHING_TO_GO_BY;

    @Override
    public String asSentence(Locale locale) {
        var words = Words.in(locale);
        return switch (this) {
            case NEEDS_A_VISIT ->
                words.choose(
                        "The reader's code says that somebody must see the meter.",
                        "El código del lector indica que alguien debe ver el medidor.");
            case NOTHING_TO_GO_BY ->
                words.choose(
                        "There is no history here or next door to estimate from.",
                        "No hay historial aquí ni en la ruta para hacer una estimación.");
        };
    }
}
