package org.headgate.formats.statement;

import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.statement.Statement.Message;

/** Up to three messages side by side on a tinted band, each marked with its own language. */
final class MessageBand implements Block {
    static final int AT_MOST = 3;
    static final double AFTER = 6;
    private static final double PAD = 10;
    private static final double GAP = 18;
    private static final double TITLE_LEADING = 11.25;
    private static final double LEADING = 10.5;

    private final Element section;
    private final Language language;
    private final List<Message> messages;

    MessageBand(Element section, Language language, List<Message> messages) {
        this.section = section;
        this.language = language;
        this.messages = messages;
    }

    /** All messages of a statement in bands of even length. */
    static List<Block> of(Element section, Language language, List<Message> messages) {
        var bands = new ArrayList<Block>();
        var count = (messages.size() + AT_MOST - 1) / AT_MOST;
        for (int band = 0, from = 0; band < count; band++) {
            var until = from + (messages.size() - from + count - band - 1) / (count - band);
            bands.add(new MessageBand(section, language, messages.subList(from, until)));
            from = until;
        }
        return bands;
    }

    double height(double width) {
        var column = column(width);
        var highest = 0.0;
        for (var message : messages) {
            var titles = Lines.wrap(Look.MESSAGE, column, message.title()).size();
            var texts = Lines.wrap(Look.WORDS, column, message.text()).size();
            highest = Math.max(highest, titles * TITLE_LEADING + texts * LEADING);
        }
        return highest + 2 * PAD - 6;
    }

    @Override
    public boolean flowInto(Region region) {
        var height = height(region.width());
        if (height > region.room() && !region.isEmpty()) return false;
        var column = column(region.width());
        region.canvas.fill(Look.PAPER, region.left, region.y, region.width(), height);
        var x = region.left + PAD;
        for (var message : messages) {
            var element = section.add(Role.SECTION);
            if (!message.language().equals(language.tag())) element.in(message.language());
            var base = Lines.draw(
                    region.canvas,
                    element.add(Role.H2),
                    Look.MESSAGE,
                    x,
                    region.y + PAD + 5.5,
                    TITLE_LEADING,
                    Lines.wrap(Look.MESSAGE, column, message.title()));
            Lines.draw(
                    region.canvas,
                    element.add(Role.PARAGRAPH),
                    Look.WORDS,
                    x,
                    base,
                    LEADING,
                    Lines.wrap(Look.WORDS, column, message.text()));
            x += column + GAP;
        }
        region.y += height + AFTER;
        return true;
    }

    private double column(double width) {
        return (width - 2 * PAD - GAP * (messages.size() - 1)) / messages.size();
    }
}
