package org.headgate.documents;

import org.headgate.office.Action;

/** Places a document under legal hold: it is not destroyed while the matter lasts. */
public record HoldDocument(DocumentId document, String matter, String reason) implements Action<HoldId> {}
