package org.headgate.documents;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Says how long documents of a kind are kept, for good when without years, and whether looking at one is logged. */
public record SetRetention(
        DocumentKind kind,
        int version,
        @Nullable Integer years,
        CountedFrom countedFrom,
        String citation,
        boolean sensitive)
        implements Action<DocumentKind> {}
