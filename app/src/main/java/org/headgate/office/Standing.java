package org.headgate.office;

/**
 * How somebody stands towards an action on a day.
 *
 * @param level their level for this kind of work: their own, what a trainee was signed off for, or what was lent to them
 * @param connected whether it concerns their own or their family's account
 * @param timesDone how often they did it lately, where the matrix asks
 */
record Standing(Level level, Role role, boolean connected, int timesDone) {}
