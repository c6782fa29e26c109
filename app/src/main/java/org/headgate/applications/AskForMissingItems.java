package org.headgate.applications;

import java.time.LocalDate;
import org.headgate.office.Action;

/** Writes down that the applicant was asked for what is missing, and until when it is expected now. */
public record AskForMissingItems(ApplicationId application, Channel channel, LocalDate dueOn, String words)
        implements Action<ApplicationId> {
    /** How they were asked. */
    public enum Channel {
        PHONE,
        EMAIL,
        LETTER,
        COUNTER
    }
}
