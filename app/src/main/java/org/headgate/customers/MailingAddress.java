package org.headgate.customers;

/** Where an account's mail goes. */
public record MailingAddress(String name, String street, String city, String state, String zip) {}
