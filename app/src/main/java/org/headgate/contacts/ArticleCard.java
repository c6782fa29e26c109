package org.headgate.contacts;

import org.headgate.web.Language;

/** An article as a list shows it. */
public record ArticleCard(String code, ArticleKind kind, String titleEn, String titleEs, boolean draft) {
    public String title(Language language) {
        return language == Language.ES ? titleEs : titleEn;
    }
}
