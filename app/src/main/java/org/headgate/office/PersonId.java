package org.headgate.office;

/** A person who works here. */
public record PersonId(long value) {
    public static PersonId of(Long value) {
        return new PersonId(value);
    }
}
