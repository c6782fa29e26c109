package org.headgate.rating.wording;

import java.util.List;

/**
 * What a page shows of one component: the facts that went in, the rule of the tariff, and the arithmetic, each in short
 * lines.
 */
public record Explanation(
        String component, String heading, List<String> facts, List<String> rule, List<String> arithmetic) {
    public Explanation {
        facts = List.copyOf(facts);
        rule = List.copyOf(rule);
        arithmetic = List.copyOf(arithmetic);
    }
}
