package org.headgate.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A read of a meter. */
record ReadRow(LocalDate readOn, BigDecimal register, String kind, String state, BigDecimal use, String unit) {}
