package org.headgate.formats.statement;

import java.util.List;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.pdf.Style;

/**
 * A table as ledgers set it: words at the left, figures aligned at the right, a rule above the total. It may go on over
 * pages, with its heading and column heads repeated.
 */
final class RowTable implements Block {
    /** A row: a plain one, the total, or the head of the rows under it (one cell). */
    record Row(Kind kind, List<String> cells) {
        enum Kind {
            PLAIN,
            TOTAL,
            HEAD
        }

        static Row of(String... cells) {
            return new Row(Kind.PLAIN, List.of(cells));
        }

        static Row total(String... cells) {
            return new Row(Kind.TOTAL, List.of(cells));
        }

        static Row head(String words) {
            return new Row(Kind.HEAD, List.of(words));
        }

        Style style() {
            return kind == Kind.PLAIN ? Look.BODY : Look.BOLD;
        }
    }

    /** How far rows stand apart: the pitch of rows and of lines within one, and the space after the table. */
    record Pace(double row, double line, double after) {
        static final Pace AIRY = new Pace(14, 11.5, 9);
        static final Pace DENSE = new Pace(12.25, 11, 7);
    }

    private static final double HEADING = 18;
    private static final double ABOVE_TOTAL = 2.5;
    private static final double GAP = 9;

    private final Element section;
    private final Language language;
    private final String heading;
    private final List<String> heads;
    private final List<Row> rows;
    private Pace pace = Pace.AIRY;
    private boolean headed;
    private boolean overleaf;
    private int next;

    /** {@code heading} may be ""; {@code heads} are the column heads. */
    RowTable(Element section, Language language, String heading, List<String> heads, List<Row> rows) {
        this.section = section;
        this.language = language;
        this.heading = heading;
        this.heads = heads;
        this.rows = rows;
    }

    RowTable at(Pace chosen) {
        pace = chosen;
        return this;
    }

    /** Its heading stands in the first region already; only on further pages it is repeated. */
    RowTable underItsHeading() {
        headed = true;
        return this;
    }

    /** The height of the whole table in one region. */
    double height(double width) {
        var words = widths(width)[0];
        var sum = pace.row() + pace.after() + (heading.isEmpty() || headed ? 0 : HEADING);
        for (var row : rows) sum += height(row, words);
        return sum;
    }

    @Override
    public boolean flowInto(Region region) {
        var widths = widths(region.width());
        var bare = heading.isEmpty() || (headed && !overleaf);
        var last = lastRow(region, widths[0], bare ? 0 : HEADING);
        var continued = next > 0 || headed;
        overleaf = true;
        if (last == next) return false;
        if (!bare) heading(region, section, continued ? Label.CONTINUED.in(language, heading) : heading);
        var table = section.add(Role.TABLE);
        heads(region, table, widths);
        while (next < last) row(region, table, widths, rows.get(next++));
        if (next == rows.size()) {
            region.y += pace.after();
            return true;
        }
        region.canvas.text(
                section.add(Role.PARAGRAPH), Look.GLOSS, region.left, region.y + 10, Label.GOES_ON.in(language));
        region.y = region.bottom;
        return false;
    }

    /** A heading with its rule, as every section of the bill begins. */
    static void heading(Region region, Element section, String text) {
        region.canvas.text(section.add(Role.H2), Look.HEADING, region.left, region.y + 9, text);
        region.canvas.line(Look.INK, .75, region.left, region.y + 13.5, region.right, region.y + 13.5);
        region.y += HEADING;
    }

    /** How far the rows go that fit: all, or so many that neither a single row nor a head is cut off. */
    private int lastRow(Region region, double width, double above) {
        var room = region.room() - pace.row() - above;
        var last = fitting(room, width);
        if (last == rows.size()) return last;
        last = fitting(room - pace.row(), width);
        if (rows.size() - last == 1) last--;
        while (last > next && rows.get(last - 1).kind() == Row.Kind.HEAD) last--;
        if (last - next >= 2) return last;
        return region.isEmpty() ? Math.min(next + 1, rows.size()) : next;
    }

    private int fitting(double room, double width) {
        var last = next;
        while (last < rows.size() && room >= height(rows.get(last), width)) room -= height(rows.get(last++), width);
        return last;
    }

    private double height(Row row, double width) {
        var lines = Lines.wrap(row.style(), width, row.cells().getFirst()).size();
        return pace.row() + pace.line() * (lines - 1) + (row.kind() == Row.Kind.TOTAL ? ABOVE_TOTAL : 0);
    }

    private double[] widths(double width) {
        var widths = new double[heads.size()];
        widths[0] = width;
        for (var column = 1; column < widths.length; column++) {
            widths[column] = Look.GLOSS.width(heads.get(column));
            for (var row : rows) {
                if (row.kind() == Row.Kind.HEAD) continue;
                widths[column] =
                        Math.max(widths[column], row.style().width(row.cells().get(column)));
            }
            widths[column] += GAP;
            widths[0] -= widths[column];
        }
        return widths;
    }

    private void heads(Region region, Element table, double[] widths) {
        var row = table.add(Role.ROW);
        var right = region.left + widths[0];
        region.canvas.text(row.add(Role.HEADER).ofColumn(), Look.GLOSS, region.left, region.y + 9, heads.getFirst());
        for (var column = 1; column < widths.length; column++) {
            right += widths[column];
            region.canvas.textEnding(
                    row.add(Role.HEADER).ofColumn(), Look.GLOSS, right, region.y + 9, heads.get(column));
        }
        region.y += pace.row();
    }

    private void row(Region region, Element table, double[] widths, Row row) {
        var element = table.add(Role.ROW);
        if (row.kind() == Row.Kind.TOTAL) {
            region.canvas.line(Look.INK, .75, region.left, region.y + 1, region.right, region.y + 1);
            region.y += ABOVE_TOTAL;
        }
        var base = region.y + (pace.row() + 7) / 2;
        var words = row.cells().getFirst();
        var header = element.add(Role.HEADER);
        if (row.kind() == Row.Kind.HEAD) {
            region.canvas.text(header.across(widths.length), row.style(), region.left, base, words);
            region.y += pace.row();
            return;
        }
        var lines = Lines.wrap(row.style(), widths[0], words);
        Lines.draw(region.canvas, header.ofRow(), row.style(), region.left, base, pace.line(), lines);
        var right = region.left + widths[0];
        for (var column = 1; column < widths.length; column++) {
            right += widths[column];
            region.canvas.textEnding(
                    element.add(Role.CELL),
                    row.style(),
                    right,
                    base,
                    row.cells().get(column));
        }
        region.y += pace.row() + pace.line() * (lines.size() - 1);
    }
}
