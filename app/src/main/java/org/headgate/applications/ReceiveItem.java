package org.headgate.applications;

import java.time.LocalDate;
import org.headgate.office.Action;

/**
 * Ticks off what came in for an application.
 *
 * @param note where it is kept, or what is on it
 */
public record ReceiveItem(ApplicationId application, String item, LocalDate on, String note)
        implements Action<ApplicationId> {}
