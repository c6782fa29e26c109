package org.headgate.metering;

import org.headgate.office.Action;

/** Closes an exception that no read of ours hangs on: a meter of another district, a second figure for a day. */
public record DismissException(ReadExceptionId exception, String reason) implements Action<ReadExceptionId> {
    public DismissException {
        Reasons.require(reason);
    }
}
