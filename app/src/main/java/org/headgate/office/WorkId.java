package org.headgate.office;

/** Something that waits for a person or a team. */
public record WorkId(long value) {
    public static WorkId of(Long value) {
        return new WorkId(value);
    }
}
