package org.headgate.kernel;

import java.util.Locale;

/** What says itself in a person's language, so that it can stand inside a sentence of theirs. */
public interface InWords {
    String asSentence(Locale locale);
}
