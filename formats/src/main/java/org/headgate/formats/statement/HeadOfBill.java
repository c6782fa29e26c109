package org.headgate.formats.statement;

import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.pdf.Style;
import org.headgate.kernel.Money;

/**
 * The first third of the sheet: who bills, which bill, the address where the window of a #9 or #10 envelope shows it (0.875 to
 * 4.475 inches from the left, 2.4 to 3.2 from the top, with the play of the sheet), and what is due, outside of the window.
 */
final class HeadOfBill {
    private static final double ADDRESS_LEFT = 68;
    private static final double ADDRESS_WIDTH = 254;
    private static final double ADDRESS_TOP = 172;
    private static final double ADDRESS_LEADING = 12.5;
    private static final double DUE_LEFT = 390;
    private static final double DUE_RIGHT = Look.RIGHT;
    private static final double DUE_PAD = 9;
    private static final double DUE_TOP = 90;

    private final Statement bill;
    private final Language language;
    private final Element root;
    private final Canvas canvas;

    HeadOfBill(Statement bill, Element root, Canvas canvas) {
        this.bill = bill;
        this.language = bill.language();
        this.root = root;
        this.canvas = canvas;
    }

    void draw() {
        agency();
        title();
        facts();
        mailTo();
        due();
    }

    private void agency() {
        var agency = bill.agency();
        mark(Look.LEFT, 29, 34.0 / 32);
        var x = Look.LEFT + 44;
        var element = root.add(Role.PARAGRAPH);
        var wide = Look.RIGHT - 150 - x;
        var name = Lines.wrap(Look.NAME, wide, agency.name());
        var base = Lines.draw(canvas, element, Look.NAME, x, name.size() > 1 ? 32 : 39, 13, name);
        canvas.text(root.add(Role.PARAGRAPH), Look.TEXT, x, base, agency.address());
        canvas.text(root.add(Role.PARAGRAPH), Look.TEXT, x, base + 12, agency.phone() + " · " + agency.web());
        canvas.line(Look.INK, 1.5, Look.LEFT, 78, Look.RIGHT, 78);
    }

    /** The gate in its canal, as the product's mark draws it on a field of 32. */
    private void mark(double x, double y, double unit) {
        canvas.polygon(Look.WATER, scaled(x, y, unit, 2, 13, 9, 13, 9, 24, 23, 24, 23, 20, 30, 20, 30, 28, 2, 28));
        canvas.polygon(Look.SAND, scaled(x, y, unit, 12.5, 11.5, 19.5, 11.5, 19.5, 21.5, 12.5, 21.5));
        var thick = 2.5 * unit;
        canvas.strokes(Look.INK, thick, scaled(x, y, unit, 9.5, 27, 9.5, 8.5, 22.5, 8.5, 22.5, 27));
        canvas.strokes(Look.INK, thick, scaled(x, y, unit, 16, 3, 16, 11));
        canvas.strokes(Look.INK, thick, scaled(x, y, unit, 12, 2.5, 20, 2.5));
    }

    private static double[] scaled(double x, double y, double unit, double... points) {
        for (var i = 0; i < points.length; i++) points[i] = (i % 2 == 0 ? x : y) + points[i] * unit;
        return points;
    }

    private void title() {
        canvas.textEnding(root.add(Role.H1), Look.TITLE, Look.RIGHT, 45, Label.WATER_BILL.in(language));
        var other = language.other();
        canvas.textEnding(
                root.add(Role.PARAGRAPH).in(other.tag()), Look.GLOSS, Look.RIGHT, 59, Label.WATER_BILL.in(other));
    }

    /** Account and bill, period and service: two by two, the last over as many lines as it takes. */
    private void facts() {
        var facts = bill.facts();
        var list = root.add(Role.LIST);
        var span = Figures.span(facts.from(), facts.through(), language);
        var second = Look.LEFT + Math.max(Look.BODY.width(facts.account()), Look.BODY.width(span)) + 24;
        fact(list, Look.LEFT, 96, Label.ACCOUNT.in(language), List.of(facts.account()));
        var issued = Label.BILL_ISSUED.in(language, Figures.date(facts.issued(), language));
        fact(list, second, 96, issued, List.of(facts.bill()));
        var period = Label.PERIOD.in(language, Integer.toString(facts.days()));
        fact(list, Look.LEFT, 123, period, List.of(span));
        var service = Lines.wrap(Look.BODY, DUE_LEFT - 14 - second, facts.service());
        fact(list, second, 123, Label.SERVICE_AT.in(language), service);
    }

    private void fact(Element list, double x, double base, String label, List<String> value) {
        var item = list.add(Role.ITEM);
        canvas.text(item.add(Role.LABEL), Look.GLOSS, x, base, label);
        Lines.draw(canvas, item.add(Role.BODY), Look.BODY, x, base + 12, 11, value);
    }

    private void mailTo() {
        var address = bill.mailTo();
        var base = ADDRESS_TOP + 9;
        if (!address.bars().isEmpty()) {
            PostalBars.draw(canvas, Look.BLACK, ADDRESS_LEFT, ADDRESS_TOP, address.bars());
            base += PostalBars.HEIGHT + 6;
        }
        var lines = new ArrayList<String>();
        for (var line : address.lines()) lines.addAll(Lines.wrap(Look.ADDRESS, ADDRESS_WIDTH, line));
        Lines.draw(canvas, root.add(Role.PARAGRAPH), Look.ADDRESS, ADDRESS_LEFT, base, ADDRESS_LEADING, lines);
    }

    /** Past due, this bill, total; or this bill alone when nothing was open before it. */
    private void due() {
        var due = bill.due();
        var table = root.add(Role.TABLE);
        if (due.pastDue().isZero()) {
            box(DUE_TOP, 56);
            var header = words(table, DUE_TOP + 17, Look.BOLD, thisBill(language), thisBill(language.other()));
            sum(header, DUE_TOP + 47);
            return;
        }
        var split = DUE_TOP + 62;
        box(split, 37);
        canvas.frame(Look.INK, 1.1, DUE_LEFT, DUE_TOP, DUE_RIGHT - DUE_LEFT, split - DUE_TOP);
        var before = due.pastDue().signum() > 0 ? Label.PAST_DUE : Label.CREDIT;
        row(table, DUE_TOP + 16, before.in(language), before.in(language.other()), due.pastDue());
        row(table, DUE_TOP + 46, thisBill(language), thisBill(language.other()), due.thisBill());
        var total = table.add(Role.ROW);
        var label = Label.TOTAL.in(language);
        canvas.text(total.add(Role.HEADER).ofRow(), Look.BOLD, DUE_LEFT + DUE_PAD, split + 24, label);
        sum(total, split + 25.5);
    }

    private void box(double top, double height) {
        canvas.fill(Look.TOTAL, DUE_LEFT, top, DUE_RIGHT - DUE_LEFT, height);
        canvas.frame(Look.INK, 1.1, DUE_LEFT, top, DUE_RIGHT - DUE_LEFT, height);
    }

    private void sum(Element row, double base) {
        var figure = Figures.dollars(bill.due().total());
        canvas.textEnding(row.add(Role.CELL), Look.SUM, DUE_RIGHT - DUE_PAD, base, figure);
    }

    private String thisBill(Language language) {
        return thisBill(bill, language);
    }

    /** "This bill, by Dec 3", or that it is collected then. */
    static String thisBill(Statement bill, Language language) {
        var label = bill.due().automatic() ? Label.THIS_BILL_DRAWN : Label.THIS_BILL_BY;
        return label.in(language, Figures.day(bill.due().by(), language));
    }

    private void row(Element table, double base, String label, String gloss, Money amount) {
        var row = words(table, base, Look.BODY, label, gloss);
        var figure = Figures.dollars(amount);
        var room = DUE_RIGHT - DUE_LEFT - 2 * DUE_PAD - Look.BODY.width(label) - 6;
        var lowered = Look.DUE.width(figure) > room ? 10 : 0;
        canvas.textEnding(row.add(Role.CELL), Look.DUE, DUE_RIGHT - DUE_PAD, base + lowered, figure);
    }

    /** A row with its header cell: the words, and under them the same in the other language. */
    private Element words(Element table, double base, Style style, String label, String gloss) {
        var row = table.add(Role.ROW);
        var header = row.add(Role.HEADER).ofRow();
        canvas.text(header, style, DUE_LEFT + DUE_PAD, base, label);
        canvas.text(header.add(Role.SPAN).in(language.other().tag()), Look.GLOSS, DUE_LEFT + DUE_PAD, base + 10, gloss);
        return row;
    }
}
