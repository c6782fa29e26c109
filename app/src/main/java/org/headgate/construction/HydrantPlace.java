package org.headgate.construction;

import java.time.LocalDate;

/** A place where a meter was put. */
public record HydrantPlace(LocalDate onDay, Place place, String movedBy) {}
