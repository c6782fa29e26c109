package org.headgate.rating;

import java.util.List;

/** Why a customer could not be rated, or a component not be worked out: something to be told to the person in charge. */
public sealed interface Reason {
    /** A name that neither the customer's facts nor the class defines. */
    record MissingFact(String field, String name, List<String> given, List<String> defined) implements Reason {
        public MissingFact {
            given = List.copyOf(given);
            defined = List.copyOf(defined);
        }
    }

    /** The table of a field has no line for these facts. */
    record UnknownKey(String field, List<String> dependsOn, String key, List<String> keys) implements Reason {
        public UnknownKey {
            dependsOn = List.copyOf(dependsOn);
            keys = List.copyOf(keys);
        }
    }

    /** A fact that a formula needs as a number is something else. */
    record NotANumber(String fact, String text) implements Reason {}

    /** The table of a field holds a list where a number belongs, or the other way round. */
    record WrongShape(String field, String key, boolean list) implements Reason {}

    record DivisionByZero(String field) implements Reason {}

    /** Tiers price use; there is no negative use. */
    record NegativeUse(String field, String text) implements Reason {}

    /** A tier without a price or a price without a tier. */
    record TiersDoNotMatch(String field, int starts, int prices) implements Reason {}

    /** The field itself is wrong in the file. */
    record BrokenField(String field, String problem) implements Reason {}
}
