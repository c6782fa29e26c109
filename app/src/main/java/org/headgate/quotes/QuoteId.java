package org.headgate.quotes;

/** A quote; its number is what the customer reads: Q-1001. */
public record QuoteId(long value) {
    public static QuoteId of(Long value) {
        return new QuoteId(value);
    }

    public String number() {
        return "Q-" + value;
    }
}
