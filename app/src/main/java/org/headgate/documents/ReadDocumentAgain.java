package org.headgate.documents;

import org.headgate.office.Action;

/** Lets the machine read a document again, after OCR was installed or the file could not be made out. */
public record ReadDocumentAgain(DocumentId document) implements Action<DocumentId> {}
