package org.headgate.web;

/** The account whose page is shown. */
public record AccountShown(long id, String digits) {}
