package org.headgate.documents;

/** A folder of the office with what is in it. */
public record FolderCard(FolderId id, String name, String fullName, int depth, int documents) {}
