package org.headgate.service;

import java.util.List;

/** Something that the tariff asks about a customer, with the answers that are possible. */
public record FactAsked(String name, String label, List<String> choices) {
    public FactAsked {
        choices = List.copyOf(choices);
    }
}
