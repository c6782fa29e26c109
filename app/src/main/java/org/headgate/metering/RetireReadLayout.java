package org.headgate.metering;

import org.headgate.office.Action;

/** Takes a layout out of use; its versions stay. */
public record RetireReadLayout(String name, int version) implements Action<ReadLayout> {}
