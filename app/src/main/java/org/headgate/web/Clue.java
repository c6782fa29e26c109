package org.headgate.web;

/**
 * A number that leads to a page of somebody who may have no account yet.
 *
 * @param name whose it is
 * @param address what it is about; empty where nothing is known
 * @param what bears it: "quote Q-1001"
 * @param path what it opens
 */
public record Clue(String name, String address, Saying what, String path) {}
