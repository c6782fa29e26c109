package org.headgate.documents;

import java.util.List;

/** An account's newest documents, and its number for the way to the others. */
public record DocumentPanel(String number, List<DocumentCard> newest) {}
