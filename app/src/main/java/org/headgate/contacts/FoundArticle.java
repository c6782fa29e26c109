package org.headgate.contacts;

import java.util.ArrayList;
import java.util.List;

/**
 * An article that was found.
 *
 * @param excerpt the piece of its text that matches; the words searched for stand between ⟦ and ⟧
 */
public record FoundArticle(String code, ArticleKind kind, String title, String excerpt) {
    /** A stretch of the excerpt, and whether it is what was searched for. */
    public record Stretch(String words, boolean found) {}

    public List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        var text = excerpt.replaceAll("(?m)^(?:## |- |\\d{1,2}[.)] )", "");
        for (var piece : text.split("(?=⟦)|(?<=⟧)", -1))
            if (!piece.isEmpty())
                stretches.add(new Stretch(piece.replace("⟦", "").replace("⟧", ""), piece.startsWith("⟦")));
        return stretches;
    }
}
