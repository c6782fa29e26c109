package org.headgate.api;

/** A token of the API. */
public record TokenId(long value) {
    public static TokenId of(Long value) {
        return new TokenId(value);
    }
}
