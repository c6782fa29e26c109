package org.headgate.contacts;

import java.time.OffsetDateTime;

/**
 * Something done during a contact.
 *
 * @param kind SCRIPT, SENT, LINKED, REFERRED, FOLLOW_UP or CASE
 * @param reference what it is about: an article's code, an account's or a case's number
 */
public record InteractionEntry(OffsetDateTime at, String person, String kind, String words, String reference) {}
