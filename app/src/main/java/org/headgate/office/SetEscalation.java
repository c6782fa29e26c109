package org.headgate.office;

/**
 * After how many hours of the office's opening late work goes up to a lead or supervisor.
 *
 * @param kind of the work; all kinds without a rule of their own when blank
 * @param hours never when 0
 */
public record SetEscalation(String kind, int hours) implements Action<Integer> {}
