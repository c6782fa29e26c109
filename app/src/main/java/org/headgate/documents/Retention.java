package org.headgate.documents;

import org.jspecify.annotations.Nullable;

/** How long documents of a kind are kept; for good where there are no years. */
public record Retention(
        DocumentKind code,
        @Nullable Integer years,
        CountedFrom countedFrom,
        String citation,
        boolean sensitive,
        int version,
        int documents) {}
