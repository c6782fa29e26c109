package org.headgate.billing;

import java.time.LocalDate;

/** The dates that a district's calendar gives the run of a cycle for a period; a person may choose others. */
public record RunProposal(LocalDate period, LocalDate readsUntil, LocalDate billDate, LocalDate dueDate) {}
