package org.headgate.schedule;

import org.headgate.office.Action;

/** Ends the address of the person who asks. */
public record EndCalendarAddress() implements Action<Boolean> {}
