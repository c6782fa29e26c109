package org.headgate.service;

/** A rate class to choose. */
public record ClassChoice(String code, String name) {}
