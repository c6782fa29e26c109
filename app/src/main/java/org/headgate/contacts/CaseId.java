package org.headgate.contacts;

/** A complaint, dispute or claim, by its number. */
public record CaseId(long value) {
    public static CaseId of(Long value) {
        return new CaseId(value);
    }
}
