package org.headgate.premises;

/** A part of the district that is read and billed together, known by its code. */
public record Cycle(CycleId id, String code, String name) {}
