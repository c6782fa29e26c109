package org.headgate.office;

/**
 * How somebody likes the pages.
 *
 * @param language {@code en} or {@code es}
 * @param theme {@code light} or {@code dark}
 * @param singleKeys whether single letters act outside fields
 */
public record PreferPages(String language, String theme, boolean singleKeys) implements Action<PersonId> {}
