package org.headgate.documents;

import org.jspecify.annotations.Nullable;

/** What somebody looks for among the documents, and in which order they want it. */
public record Asked(
        String words, @Nullable DocumentKind kind, @Nullable FolderId folder, Order order) {
    /** How a list of documents is ordered; the best hits are first only where there are words. */
    public enum Order {
        BEST,
        TITLE,
        DATE,
        NUMBER
    }
}
