package org.headgate.contacts;

import org.headgate.office.Action;

/** Publishes a draft that somebody else wrote; the version before is kept. */
public record PublishArticle(String code, int number, int edits) implements Action<String> {}
