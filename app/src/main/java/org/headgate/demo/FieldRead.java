package org.headgate.demo;

import java.time.LocalDate;

/** A read of the newest period, as the reader brings it home: not yet in the office. */
record FieldRead(String serial, LocalDate on, long register) {}
