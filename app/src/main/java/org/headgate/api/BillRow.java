package org.headgate.api;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A bill as programs read it. */
record BillRow(String number, String account, String status, LocalDate billDate, LocalDate dueDate, BigDecimal total) {}
