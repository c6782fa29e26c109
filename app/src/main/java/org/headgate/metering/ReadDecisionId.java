package org.headgate.metering;

/** What somebody decided about a read that waited. */
public record ReadDecisionId(long value) {
    public static ReadDecisionId of(Long value) {
        return new ReadDecisionId(value);
    }
}
