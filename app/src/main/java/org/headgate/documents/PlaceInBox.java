package org.headgate.documents;

import org.headgate.office.Action;

/** Says in which box the paper of a document lies; with a blank box, that it lies in none. */
public record PlaceInBox(DocumentId document, int version, String box, String place) implements Action<DocumentId> {}
