package org.headgate.documents;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Puts a document into a folder of the office, or takes it out of one. */
public record MoveDocument(
        DocumentId document, int version, @Nullable FolderId folder) implements Action<DocumentId> {}
