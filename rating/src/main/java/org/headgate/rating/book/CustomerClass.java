package org.headgate.rating.book;

import java.util.List;
import java.util.Map;

/**
 * A class of customers as the office knows it. Several may be priced by one class of the tariff.
 *
 * @param tariffClass the class of the tariff file
 * @param tariffClassIn the class in versions that call it otherwise, by version
 * @param facts the facts a customer of the class must have
 * @param tierNames what the tiers are called, if they have names
 */
public record CustomerClass(
        String code,
        Words name,
        String tariffClass,
        Map<String, String> tariffClassIn,
        List<String> facts,
        List<Words> tierNames) {
    public CustomerClass {
        tariffClassIn = Map.copyOf(tariffClassIn);
        facts = List.copyOf(facts);
        tierNames = List.copyOf(tierNames);
    }

    String tariffClassIn(String version) {
        return tariffClassIn.getOrDefault(version, tariffClass);
    }
}
