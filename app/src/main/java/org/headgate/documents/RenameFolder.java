package org.headgate.documents;

import org.headgate.office.Action;

/** Gives a folder of the office another name. */
public record RenameFolder(FolderId folder, String name) implements Action<FolderId> {}
