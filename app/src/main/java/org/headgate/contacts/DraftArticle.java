package org.headgate.contacts;

import java.util.List;
import org.headgate.office.Action;

/**
 * Writes the next version of an article, or goes on with its draft.
 *
 * @param edits of the draft that was read; 0 for a new one
 */
public record DraftArticle(
        String code,
        ArticleKind kind,
        List<String> topics,
        String titleEn,
        String titleEs,
        String bodyEn,
        String bodyEs,
        String citation,
        int edits)
        implements Action<String> {
    public DraftArticle {
        topics = List.copyOf(topics);
    }
}
