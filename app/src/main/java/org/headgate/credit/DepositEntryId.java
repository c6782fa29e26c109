package org.headgate.credit;

/** Something that was done with a deposit. */
public record DepositEntryId(long value) {
    public static DepositEntryId of(Long value) {
        return new DepositEntryId(value);
    }
}
