package org.headgate.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A read of the newest period, as the reader brings it home: not yet in the office.
 *
 * @param register null when the meter was not read, and then {@code code} says why
 */
record FieldRead(String serial, LocalDate on, @Nullable Long register, String code) {}
