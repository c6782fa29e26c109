package org.headgate.web;

import java.util.List;

/**
 * Implemented by a module whose numbers lead to a page without an account: a quote, an application. The search asks each for what was
 * typed; one query by an index on the number, and none when the text cannot be one.
 */
public interface Clues {
    /** What bears the number typed. */
    List<Clue> namedBy(String typed);
}
