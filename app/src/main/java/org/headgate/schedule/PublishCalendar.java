package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;

/** Publishes the calendar until a day: whoever subscribes sees what is new and what changed. */
public record PublishCalendar(LocalDate through) implements Action<Integer> {}
