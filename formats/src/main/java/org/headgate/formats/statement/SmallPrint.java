package org.headgate.formats.statement;

import java.util.List;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;

/** A paragraph of what has to be said on every bill. */
final class SmallPrint implements Block {
    private static final double LEADING = 9.5;
    private static final double AFTER = 2;

    private final Element section;
    private final String text;

    SmallPrint(Element section, String text) {
        this.section = section;
        this.text = text;
    }

    static List<SmallPrint> of(Element section, List<String> paragraphs) {
        return paragraphs.stream().map(text -> new SmallPrint(section, text)).toList();
    }

    double height(double width) {
        return LEADING * Lines.wrap(Look.SMALL, width, text).size() + AFTER;
    }

    @Override
    public boolean flowInto(Region region) {
        if (height(region.width()) > region.room() && !region.isEmpty()) return false;
        var paragraph = section.add(Role.PARAGRAPH);
        var lines = Lines.wrap(Look.SMALL, region.width(), text);
        Lines.draw(region.canvas, paragraph, Look.SMALL, region.left, region.y + 7, LEADING, lines);
        region.y += height(region.width());
        return true;
    }
}
