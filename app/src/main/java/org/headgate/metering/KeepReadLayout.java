package org.headgate.metering;

import org.headgate.office.Action;

/**
 * Keeps a layout of the district's own under the name in its mapping file.
 *
 * @param file what the mapping file is called, for the places of what is wrong in it
 * @param mapping its text
 * @param replaces the version in force whose place it takes; 0 when there is none of the name
 */
public record KeepReadLayout(String file, String mapping, int replaces) implements Action<ReadLayout> {}
