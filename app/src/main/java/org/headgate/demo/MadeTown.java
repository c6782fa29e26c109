package org.headgate.demo;

/** The town of a demo office: of which district, how large, and whether it was made to the end. */
public record MadeTown(String district, int accounts, boolean finished) {}
