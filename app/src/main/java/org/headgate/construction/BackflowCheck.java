package org.headgate.construction;

import java.time.LocalDate;

/** A check of the backflow device. */
public record BackflowCheck(LocalDate onDay, boolean passed, String tester) {}
