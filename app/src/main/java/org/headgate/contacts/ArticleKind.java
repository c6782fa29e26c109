package org.headgate.contacts;

/** What an article is: a rule, an offer, or steps to walk through. */
public enum ArticleKind {
    POLICY,
    PROGRAM,
    SCRIPT
}
