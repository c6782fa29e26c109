package org.headgate.kernel;

import java.util.List;
import java.util.function.Function;

/** What came of reading a file: the whole of it, or everything that is wrong with it and nothing else. */
public sealed interface Parsed<T> {
    record Good<T>(T value) implements Parsed<T> {}

    record Bad<T>(List<Problem> problems) implements Parsed<T> {
        public Bad {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("a bad file has at least one problem");
        }
    }

    /** The value, or a {@link Rejection} that lists the problems. */
    default T orReject() {
        return switch (this) {
            case Good<T>(var value) -> value;
            case Bad<T>(var problems) ->
                throw new Rejection(String.join(
                        "\n", problems.stream().limit(50).map(Problem::toString).toList()));
        };
    }

    default <R> Parsed<R> map(Function<T, R> change) {
        return switch (this) {
            case Good<T>(var value) -> new Good<>(change.apply(value));
            case Bad<T>(var problems) -> new Bad<>(problems);
        };
    }
}
