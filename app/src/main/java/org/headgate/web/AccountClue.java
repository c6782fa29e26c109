package org.headgate.web;

/**
 * A number that leads to an account.
 *
 * @param what bears it: "bill 100234"
 * @param path what it opens
 */
public record AccountClue(long account, Saying what, String path) {}
