package org.headgate.contacts;

/** Another account that a contact is about. */
public record LinkedAccount(String number, String name) {}
