package org.headgate.documents;

import org.headgate.office.Action;

/** Says where a box stands; a box that nobody knew is a new one. */
public record MoveBox(String box, String location) implements Action<String> {}
