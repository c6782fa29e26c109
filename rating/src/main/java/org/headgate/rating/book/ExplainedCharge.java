package org.headgate.rating.book;

import java.util.List;

/**
 * A charge with its reasons, in the order in which they are shown: the facts, the rule with its citation, and the
 * arithmetic, whose last sentence ends in the amount of the charge.
 */
public record ExplainedCharge(Charge charge, List<String> facts, List<String> rule, List<String> arithmetic) {
    public ExplainedCharge {
        facts = List.copyOf(facts);
        rule = List.copyOf(rule);
        arithmetic = List.copyOf(arithmetic);
    }
}
