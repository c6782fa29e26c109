package org.headgate.rating;

import java.util.Random;
import java.util.function.Consumer;

/** Runs a law over random cases. A failure names the seed that repeats it. */
final class Laws {
    private static final long FIRST_SEED = Long.getLong("laws.seed", 20_260_101L);

    private Laws() {}

    static void hold(int cases, Consumer<Random> law) {
        for (long seed = FIRST_SEED; seed < FIRST_SEED + cases; seed++) {
            try {
                law.accept(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("repeat with -Dlaws.seed=" + seed, e);
            }
        }
    }
}
