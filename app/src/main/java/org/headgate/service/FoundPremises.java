package org.headgate.service;

/** A premises by its address, and whether somebody has service there. */
public record FoundPremises(long premises, String address, boolean served) {}
