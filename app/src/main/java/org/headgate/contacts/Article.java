package org.headgate.contacts;

import java.time.OffsetDateTime;
import org.headgate.office.PersonId;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * One version of an article, in both languages.
 *
 * @param draftedBy null for the articles that come with Headgate
 * @param edits how often a draft was saved; a form carries it
 */
public record Article(
        ArticleId id,
        String code,
        ArticleKind kind,
        int number,
        State state,
        String titleEn,
        String titleEs,
        String bodyEn,
        String bodyEs,
        String citation,
        @Nullable PersonId drafter,
        @Nullable String draftedBy,
        OffsetDateTime draftedAt,
        @Nullable String publishedBy,
        @Nullable OffsetDateTime publishedAt,
        int edits) {
    /** A version is written, then published by somebody else, then replaced by the next. */
    public enum State {
        DRAFT,
        PUBLISHED,
        REPLACED
    }

    public String title(Language language) {
        return language == Language.ES ? titleEs : titleEn;
    }

    public ArticleText text(Language language) {
        return ArticleText.of(language == Language.ES ? bodyEs : bodyEn);
    }
}
