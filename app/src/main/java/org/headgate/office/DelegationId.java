package org.headgate.office;

/** Authority lent to somebody. */
public record DelegationId(long value) {
    public static DelegationId of(Long value) {
        return new DelegationId(value);
    }
}
