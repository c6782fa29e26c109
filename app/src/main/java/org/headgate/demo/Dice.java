package org.headgate.demo;

import java.util.List;
import java.util.Random;

/** Chance, always the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    /** Dice of their own for one thing, so that a change of one does not change all that come after it. */
    Dice of(long thing) {
        return new Dice(random.nextLong() ^ thing * 0x9E3779B97F4A7C15L);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double share() {
        return random.nextDouble();
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** About 1, scattered evenly in ratio: as often doubled as halved. */
    double scatter(double width) {
        return StrictMath.exp(width * random.nextGaussian());
    }
}
