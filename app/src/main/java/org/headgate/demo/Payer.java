package org.headgate.demo;

/** How somebody pays bills. */
enum Payer {
    /** Well before the bill is due. */
    PROMPT(0.62),
    /** Just before or on the day. */
    ON_TIME(0.22),
    /** A week to three after it was due. */
    LATE(0.10),
    /** Round sums that are not quite enough. */
    PARTLY(0.035),
    /** Seldom, and then all of it. */
    SELDOM(0.02),
    /** Not for months. */
    HARDLY(0.005);

    private final double share;

    Payer(double share) {
        this.share = share;
    }

    static Payer any(Dice dice) {
        double left = dice.share();
        for (var payer : values()) {
            left -= payer.share;
            if (left < 0) return payer;
        }
        return PROMPT;
    }
}
