package org.headgate.web;

/**
 * The account that a page shows.
 *
 * @param digits its number without hyphens, as in {@code /accounts/03118429}
 */
public record AccountShown(long id, String digits) {}
