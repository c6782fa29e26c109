package org.headgate.documents;

import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Makes a folder of the office, within another or at the top. */
public record MakeFolder(@Nullable FolderId within, String name) implements Action<FolderId> {}
