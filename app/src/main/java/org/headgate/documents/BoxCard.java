package org.headgate.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A box of paper: where it stands, and from when to when its papers are. */
public record BoxCard(
        String label,
        String location,
        int documents,
        @Nullable LocalDate oldest,
        @Nullable LocalDate newest) {}
