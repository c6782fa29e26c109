package org.headgate.metering;

import org.headgate.office.Action;

/** Sets a read aside until the meter was read again. */
public record MarkForReread(ReadExceptionId exception, String reason) implements Action<ReadExceptionId> {
    public MarkForReread {
        Reasons.require(reason);
    }
}
