package org.headgate.kernel;

import java.util.Locale;
import java.util.function.UnaryOperator;

/** What says itself in a person's language, so that it can stand inside a sentence of theirs. */
public interface InWords {
    String asSentence(Locale locale);

    /** The same, with every sentence that is kept inside it in English as the reader has it. */
    default InWords inside(UnaryOperator<String> reader) {
        return this;
    }
}
