package org.headgate.quotes;

/** Premises that an address may mean. */
public record KnownPlace(long premises, String address) {}
