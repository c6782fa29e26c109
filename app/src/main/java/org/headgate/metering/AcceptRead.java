package org.headgate.metering;

import org.headgate.office.Action;

/** Uses a read as it stands although it is unusual; of two figures for a day, the one that waits. */
public record AcceptRead(ReadExceptionId exception, String reason) implements Action<ReadId> {
    public AcceptRead {
        Reasons.require(reason);
    }
}
