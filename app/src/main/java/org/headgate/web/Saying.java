package org.headgate.web;

import java.util.List;

/**
 * Something to say on a page, said in the reader's language by {@link Page#say(Saying)}. So a module can hand words to a page
 * that it does not know, without asking who reads them.
 */
public sealed interface Saying {
    /**
     * A sentence of {@link Words} with its values, which are written for the reader: money, dates, days, volumes, numbers,
     * instants and other sayings each in their format, anything else as it is.
     */
    record Sentence(String words, List<Object> values) implements Saying {
        public Sentence {
            values = List.copyOf(values);
        }
    }

    /** What somebody wrote, in whichever language: a comment, a memo, a name. */
    record Verbatim(String text) implements Saying {}

    /** A value alone, written for the reader. */
    record Value(Object value) implements Saying {}

    static Saying of(String words, Object... values) {
        return new Sentence(words, List.of(values));
    }

    static Saying value(Object value) {
        return new Value(value);
    }

    static Saying verbatim(String text) {
        return new Verbatim(text);
    }
}
