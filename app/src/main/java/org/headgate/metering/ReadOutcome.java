package org.headgate.metering;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What validation says of a read. */
public sealed interface ReadOutcome {
    record Accepted() implements ReadOutcome {}

    record Exceptional(List<ReadConcern> concerns) implements ReadOutcome {
        public Exceptional {
            concerns = List.copyOf(concerns);
            if (concerns.isEmpty()) throw new IllegalArgumentException("an exception without a concern");
        }
    }

    static ReadOutcome of(List<ReadConcern> concerns) {
        return concerns.isEmpty() ? new Accepted() : new Exceptional(concerns);
    }

    default List<ReadConcern> concernsFound() {
        return this instanceof Exceptional(var concerns) ? concerns : List.of();
    }

    default ReadState state() {
        return this instanceof Accepted ? ReadState.ACCEPTED : ReadState.EXCEPTION;
    }

    /** That of the worst concern; 0 when there is none. */
    default int severity() {
        return concernsFound().stream().mapToInt(ReadConcern::severity).max().orElse(0);
    }

    default String asSentence(Locale locale) {
        return switch (this) {
            case Accepted() -> Words.in(locale).choose("The read is as expected.", "La lectura es la esperada.");
            case Exceptional(var concerns) ->
                concerns.stream().map(concern -> concern.asSentence(locale)).collect(Collectors.joining(" "));
        };
    }
}
