package org.headgate.schedule;

import java.time.LocalTime;

/** Too few are at a desk, and how many are missing. */
public record Gap(Desk desk, LocalTime from, LocalTime until, int missing) {}
