package org.headgate.premises;

/** Service points in the order in which they are read. */
public record Route(RouteId id, String code, CycleId cycle, String name) {}
