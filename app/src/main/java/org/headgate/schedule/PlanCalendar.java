package org.headgate.schedule;

import java.time.LocalDate;
import org.headgate.office.Action;

/** Plans the tasks of the months until then from the rules; what is there already stays. */
public record PlanCalendar(LocalDate through) implements Action<Integer> {}
