package org.headgate.formats.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A part of a document that reads on its own, such as one bill: its structure and its pages, in memory until added. */
public final class Part {
    final Element root = new Element(Element.Role.SECTION);
    final List<Canvas> pages = new ArrayList<>(2);
    private final Map<Typeface, EmbeddedFont> fonts;
    private final StringBuilder replaced = new StringBuilder();

    Part(String languageTag, Map<Typeface, EmbeddedFont> fonts) {
        root.in(languageTag);
        this.fonts = fonts;
    }

    /** The element that everything of this part stands in. */
    public Element root() {
        return root;
    }

    public Canvas page() {
        var page = new Canvas(pages.size(), TaggedPdf.HEIGHT, fonts, replaced);
        pages.add(page);
        return page;
    }

    public int pages() {
        return pages.size();
    }

    /** The different characters that no typeface has and a replacement stands for, in order of appearance. */
    public String replaced() {
        return replaced.toString();
    }
}
