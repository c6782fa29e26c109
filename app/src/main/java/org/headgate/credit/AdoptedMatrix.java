package org.headgate.credit;

import java.time.LocalDate;

/** One that was adopted; {@code by} is empty where nobody is recorded. */
public record AdoptedMatrix(long id, LocalDate validFrom, LocalDate adoptedOn, String words, String by) {}
