package org.headgate.contacts;

/** An article of the knowledge base. */
public record ArticleId(long value) {
    public static ArticleId of(Long value) {
        return new ArticleId(value);
    }
}
