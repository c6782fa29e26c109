package org.headgate.service;

import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;

/**
 * Something that will happen with a move, as the last step of its form says it before anybody confirms.
 *
 * @param figure at the right: an amount, a read, an order
 * @param citation the rule it rests on; blank where it needs none
 */
public record Consequence(
        Tone tone, String icon, Saying words, @Nullable Saying figure, String citation) {
    static Consequence of(String icon, Saying words) {
        return new Consequence(Tone.OK, icon, words, null, "");
    }

    Consequence at(Saying value) {
        return new Consequence(tone, icon, words, value, citation);
    }

    Consequence in(Tone other) {
        return new Consequence(other, icon, words, figure, citation);
    }

    Consequence by(String rule) {
        return new Consequence(tone, icon, words, figure, rule);
    }
}
