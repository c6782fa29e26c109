package org.headgate.customers;

/** A person who was known twice is now one: what others keep of the duplicate belongs to the one kept. */
public record PersonsMerged(CustomerId kept, CustomerId duplicate) {}
