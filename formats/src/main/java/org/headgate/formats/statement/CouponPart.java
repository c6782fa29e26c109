package org.headgate.formats.statement;

import java.util.ArrayList;
import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.pdf.Style;

/**
 * The part that goes back with a check, below the perforation: the address to pay to stands where the window of a #9 envelope
 * shows it, the scan line 3/8 inch above the foot, its last character 1/2 inch from the right edge.
 */
final class CouponPart {
    private static final double ADDRESS_LEFT = 68;
    private static final double ADDRESS_TOP = 698;
    private static final double ADDRESS_LEADING = 12;
    private static final double SUMS_LEFT = 351;
    private static final double FROM_WIDTH = SUMS_LEFT - 24 - Look.LEFT;
    private static final double ROW = 14.5;
    private static final double SCAN_BASE = 792 - 27;

    private final Statement bill;
    private final Language language;
    private final Element section;
    private final Canvas canvas;

    CouponPart(Statement bill, Element section, Canvas canvas) {
        this.bill = bill;
        this.language = bill.language();
        this.section = section;
        this.canvas = canvas;
    }

    void draw() {
        perforation();
        from();
        payTo();
        sums();
        canvas.textEnding(
                section.add(Role.PARAGRAPH),
                Look.SCAN,
                Look.RIGHT,
                SCAN_BASE,
                bill.coupon().scanLine());
    }

    private void perforation() {
        canvas.dashes(Look.SOFT, .9, 0, Look.PERFORATION, 612);
        var base = Look.PERFORATION + 13;
        scissors(Look.LEFT - 18, base - 3);
        var words = returned() ? Label.RETURN : Label.NOTHING_TO_SEND;
        var heading = section.add(Role.H2);
        canvas.text(heading, Look.GLOSS, Look.LEFT, base, words.in(language));
        var after = Look.LEFT + Look.GLOSS.width(words.in(language) + "  ");
        canvas.text(
                section.add(Role.PARAGRAPH).in(language.other().tag()),
                Look.GLOSS,
                after,
                base,
                "· " + words.in(language.other()));
    }

    /** Whether a check is expected with this coupon. */
    private boolean returned() {
        return bill.due().total().signum() > 0 && !bill.due().automatic();
    }

    private void scissors(double x, double middle) {
        for (var side : new int[] {-1, 1}) {
            var ring = new double[26];
            for (var i = 0; i < 13; i++) {
                ring[2 * i] = x + 2 + 1.9 * Math.cos(i * Math.PI / 6);
                ring[2 * i + 1] = middle + side * 2.6 + 1.9 * Math.sin(i * Math.PI / 6);
            }
            canvas.strokes(Look.SOFT, .8, ring);
            canvas.strokes(Look.SOFT, .8, x + 3.6, middle + side * 1.5, x + 12, middle - side * 3.4);
        }
    }

    private void from() {
        var base = Look.PERFORATION + 36;
        canvas.text(section.add(Role.PARAGRAPH), Look.GLOSS, Look.LEFT, base, Label.FROM.in(language));
        var lines = new ArrayList<String>();
        for (var line : bill.coupon().from()) lines.addAll(Lines.wrap(Look.BODY, FROM_WIDTH, line));
        Lines.draw(canvas, section.add(Role.PARAGRAPH), Look.BODY, Look.LEFT, base + 13, ADDRESS_LEADING, lines);
    }

    private void payTo() {
        var payTo = bill.coupon().payTo();
        canvas.text(section.add(Role.PARAGRAPH), Look.GLOSS, ADDRESS_LEFT, ADDRESS_TOP - 8, Label.PAY_TO.in(language));
        var base = ADDRESS_TOP + 8;
        if (!payTo.bars().isEmpty()) {
            PostalBars.draw(canvas, Look.BLACK, ADDRESS_LEFT, ADDRESS_TOP, payTo.bars());
            base += PostalBars.HEIGHT + 5;
        }
        var address = section.add(Role.PARAGRAPH);
        var first = true;
        for (var line : payTo.lines()) {
            canvas.text(address, first ? Look.BOLD : Look.BODY, ADDRESS_LEFT, base, line);
            base += ADDRESS_LEADING;
            first = false;
        }
    }

    private void sums() {
        var due = bill.due();
        var table = section.add(Role.TABLE);
        var base = Look.PERFORATION + 36;
        row(table, base, Look.BODY, Label.ACCOUNT.in(language), bill.facts().account());
        row(table, base += ROW, Look.BODY, Label.BILL.in(language), bill.facts().bill());
        var thisBill = HeadOfBill.thisBill(bill, language);
        var alone = due.pastDue().isZero();
        if (!alone) {
            var label = due.pastDue().signum() > 0 ? Label.PAST_DUE : Label.CREDIT;
            row(table, base += ROW, Look.BODY, label.in(language), Figures.amount(due.pastDue()));
            row(table, base += ROW, Look.BODY, thisBill, Figures.amount(due.thisBill()));
        }
        base += ROW + 2;
        canvas.line(Look.INK, .75, SUMS_LEFT, base - 11.5, Look.RIGHT, base - 11.5);
        row(table, base, Look.BOLD, alone ? thisBill : Label.TOTAL.in(language), Figures.dollars(due.total()));
        if (returned() || !bill.due().automatic()) paid(table, base + 10);
    }

    private void paid(Element table, double top) {
        var row = table.add(Role.ROW);
        var label = returned() ? Label.AMOUNT_PAID : Label.NOTHING_TO_PAY;
        canvas.text(row.add(Role.HEADER).ofRow(), Look.BOLD, SUMS_LEFT, top + 15.5, label.in(language));
        var cell = row.add(Role.CELL);
        if (!returned()) return;
        canvas.frame(Look.INK, 1.1, Look.RIGHT - 118, top, 118, 24);
        canvas.text(cell, Look.BOLD, Look.RIGHT - 110, top + 15.5, "$");
    }

    private void row(Element table, double base, Style style, String label, String value) {
        var row = table.add(Role.ROW);
        canvas.text(row.add(Role.HEADER).ofRow(), style, SUMS_LEFT, base, label);
        canvas.textEnding(row.add(Role.CELL), style, Look.RIGHT, base, value);
    }
}
