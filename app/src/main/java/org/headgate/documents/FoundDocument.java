package org.headgate.documents;

import java.util.ArrayList;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.jspecify.annotations.Nullable;

/** A document that was found, with the places of its text where. */
public record FoundDocument(DocumentCard card, List<Part> excerpt) implements Discreet<FoundDocument> {
    @Override
    public @Nullable AccountId accountShown() {
        return card.account();
    }

    @Override
    public FoundDocument masked(String instead) {
        return new FoundDocument(card.masked(instead), List.of());
    }

    static final char BEGIN = '\u0001';
    static final char END = '\u0002';

    /** A piece of the excerpt; those that were asked for are marked. */
    public record Part(String text, boolean marked) {}

    static List<Part> parts(String headline) {
        var parts = new ArrayList<Part>();
        int from = 0;
        while (from < headline.length()) {
            boolean marked = headline.charAt(from) == BEGIN;
            int start = marked ? from + 1 : from;
            int end = headline.indexOf(marked ? END : BEGIN, start);
            if (end < 0) end = headline.length();
            if (end > start) parts.add(new Part(headline.substring(start, end), marked));
            from = marked ? end + 1 : end;
        }
        return List.copyOf(parts);
    }
}
