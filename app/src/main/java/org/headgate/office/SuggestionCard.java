package org.headgate.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A suggestion and its answer. */
public record SuggestionCard(
        long id,
        String about,
        String words,
        String byName,
        Instant madeAt,
        @Nullable Answer answer,
        String answerWords,
        @Nullable String answeredByName) {
    /** What became of a suggestion. */
    public enum Answer {
        TAKEN_UP,
        NOTED,
        DECLINED
    }
}
