package org.headgate.office;

/**
 * One thing an action changes, for whoever reviews it and for the audit trail.
 *
 * @param words the key of what changes in {@code org.headgate.web.Words}
 * @param before how it is, written for a person; empty when there was nothing
 * @param after how it will be
 */
public record Change(String words, String before, String after) {}
