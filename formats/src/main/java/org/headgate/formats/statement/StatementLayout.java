package org.headgate.formats.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.pdf.Part;
import org.headgate.formats.statement.RowTable.Pace;
import org.headgate.formats.statement.RowTable.Row;
import org.headgate.formats.statement.Statement.Charge;
import org.headgate.formats.statement.Statement.ChargeRow;
import org.headgate.formats.statement.Statement.MeterRead;
import org.headgate.formats.statement.Statement.Service;

/**
 * Lays a statement out: head, address and coupon at their fixed places of the first page; between fold and perforation the
 * calculation at the left, the use at the right, messages and small print below them; what has no room there goes on
 * behind, over the whole width.
 */
final class StatementLayout {
    private static final double BODY_TOP = Look.FOLD + 5;
    private static final double BODY_BOTTOM = Look.PERFORATION - 3;
    private static final double WIDTH = Look.RIGHT - Look.LEFT;
    private static final double BETWEEN_BLOCKS = 5;
    private static final double MOST_FOR_WORDS = 130;

    private final Statement bill;
    private final Language language;
    private final Part part;
    private final Element how;
    private final Element use;
    private final Element words;
    private Pace pace = Pace.AIRY;
    private final Deque<Block> overleaf = new ArrayDeque<>();
    private final List<Canvas> pages = new ArrayList<>(2);

    private StatementLayout(Statement bill, Part part) {
        this.bill = bill;
        this.language = bill.language();
        this.part = part;
        var first = page();
        new HeadOfBill(bill, part.root(), first).draw();
        how = part.root().add(Role.SECTION);
        use = bill.usage().isEmpty() ? how : part.root().add(Role.SECTION);
        words = bill.messages().isEmpty() && bill.smallPrint().isEmpty()
                ? how
                : part.root().add(Role.SECTION);
        new CouponPart(bill, part.root().add(Role.SECTION), first).draw();
    }

    static void draw(Statement bill, Part part) {
        var layout = new StatementLayout(bill, part);
        layout.firstPage();
        layout.furtherPages();
        layout.numberPages();
    }

    private void firstPage() {
        var later = new ArrayList<Block>();
        var bottom = words(later);
        var middle = bill.usage().isEmpty() ? Look.RIGHT : Look.MIDDLE_LEFT;
        calculation(new Region(pages.getFirst(), Look.LEFT, middle, BODY_TOP, bottom));
        use(new Region(pages.getFirst(), Look.MIDDLE_RIGHT, Look.RIGHT, BODY_TOP, bottom));
        overleaf.addAll(later);
    }

    private void furtherPages() {
        while (!overleaf.isEmpty()) {
            var region = new Region(page(), Look.LEFT, Look.RIGHT, 70, Look.PAGE_FOOT);
            while (!overleaf.isEmpty() && overleaf.getFirst().flowInto(region)) {
                overleaf.removeFirst();
                region.y += BETWEEN_BLOCKS;
            }
        }
    }

    private Canvas page() {
        var page = part.page();
        pages.add(page);
        return page;
    }

    /** Messages and small print, from the perforation upwards; gives where they begin. */
    private double words(List<Block> later) {
        var bands = MessageBand.of(words, language, bill.messages());
        var prints = SmallPrint.of(words, bill.smallPrint());
        var small = prints.stream().mapToDouble(print -> print.height(WIDTH)).sum();
        var first = bands.isEmpty() ? 0 : ((MessageBand) bands.getFirst()).height(WIDTH) + MessageBand.AFTER;
        if (first + small > MOST_FOR_WORDS) {
            later.addAll(prints);
            small = 0;
        }
        if (first > MOST_FOR_WORDS) first = 0;
        var top = BODY_BOTTOM - first - small;
        var region = new Region(pages.getFirst(), Look.LEFT, Look.RIGHT, top, BODY_BOTTOM);
        if (first > 0) bands.removeFirst().flowInto(region);
        later.addAll(0, bands);
        if (small > 0) prints.forEach(print -> print.flowInto(region));
        return top - 5;
    }

    /** The charges and the account; set closer when that keeps them on the first page. */
    private void calculation(Region region) {
        var tables = List.of(charges(), activity());
        var wanted = tables.stream()
                .mapToDouble(table -> table.height(region.width()))
                .sum();
        if (wanted > region.room()) pace = Pace.DENSE;
        for (var table : tables) flow(region, table.at(pace));
    }

    private RowTable charges() {
        var charges = bill.charges();
        var rows = new ArrayList<Row>();
        for (var row : charges.rows()) rows.add(row(row));
        rows.add(Row.total(Label.THIS_BILL.in(language), charges.quantity(), "", Figures.dollars(charges.total())));
        var heads = List.of(
                Label.CHARGE.in(language),
                Label.QUANTITY.in(language),
                Label.PRICE.in(language),
                Label.AMOUNT.in(language));
        return new RowTable(how, language, Label.HOW.in(language), heads, rows);
    }

    private RowTable activity() {
        var rows = new ArrayList<Row>();
        for (var entry : bill.activity().entries()) rows.add(Row.of(entry.wording(), Figures.amount(entry.amount())));
        var total = bill.activity().total();
        var label = total.signum() > 0 ? Label.OPEN : total.isZero() ? Label.SETTLED : Label.OPEN_CREDIT;
        rows.add(Row.total(label.in(language), Figures.dollars(total)));
        var heads = List.of(Label.ACTIVITY.in(language), Label.AMOUNT.in(language));
        return new RowTable(how, language, "", heads, rows);
    }

    private static Row row(ChargeRow row) {
        return switch (row) {
            case Service(var name) -> Row.head(name);
            case Charge(var wording, var quantity, var price, var amount) ->
                Row.of(wording, quantity, price, Figures.amount(amount));
        };
    }

    private void use(Region region) {
        var usage = bill.usage();
        var charted = !usage.months().isEmpty();
        if (usage.isEmpty()) return;
        RowTable.heading(region, use, Label.USE.in(language));
        var foot = charted ? UsageChart.LEAST + 28 : 0;
        var tables = new Region(region.canvas, region.left, region.right, region.y - 1, region.bottom - foot);
        tables.y = region.y;
        for (var table : meters()) flow(tables, table.at(pace).underItsHeading());
        region.y = tables.y;
        if (!usage.comparison().isEmpty()) {
            var lines = Lines.wrap(Look.BODY, region.width(), usage.comparison());
            var base = region.y + 7;
            Lines.draw(region.canvas, use.add(Role.PARAGRAPH), Look.BODY, region.left, base, 12, lines);
            region.y += 12 * lines.size() + 4;
        }
        if (charted) chart(region);
    }

    private void chart(Region region) {
        var note = bill.usage().unitNote();
        region.canvas.textEnding(use.add(Role.PARAGRAPH), Look.AXIS, region.right, region.y + 9, note);
        UsageChart.draw(use, bill.usage(), language, region);
    }

    /** One table for the meters read on the same days. */
    private List<RowTable> meters() {
        var byDays = new LinkedHashMap<List<String>, List<Row>>();
        for (var read : bill.usage().meters()) {
            var days = List.of(
                    Label.METER.in(language),
                    Figures.day(read.currentOn(), language),
                    Figures.day(read.previousOn(), language),
                    Label.USED.in(language));
            byDays.computeIfAbsent(days, none -> new ArrayList<>()).add(row(read));
        }
        var tables = new ArrayList<RowTable>();
        byDays.forEach((heads, rows) -> tables.add(new RowTable(use, language, Label.USE.in(language), heads, rows)));
        return tables;
    }

    private Row row(MeterRead read) {
        var kind = switch (read.kind()) {
            case ACTUAL -> Label.ACTUAL;
            case ESTIMATED -> Label.ESTIMATED;
            case BY_CUSTOMER -> Label.BY_CUSTOMER;
        };
        return Row.of(
                kind.in(language, read.meter()),
                Figures.quantity(read.current()),
                Figures.quantity(read.previous()),
                Figures.quantity(read.used()) + " " + bill.usage().unit());
    }

    /** Into the region while nothing waits for the next page, else behind what waits. */
    private void flow(Region region, Block block) {
        if (!block.flowInto(region)) overleaf.add(block);
    }

    private void numberPages() {
        if (pages.size() == 1) return;
        for (var page = 1; page <= pages.size(); page++) {
            var canvas = pages.get(page - 1);
            var words = Label.PAGE.in(language, Integer.toString(page), Integer.toString(pages.size()));
            var x = Look.RIGHT - Look.GLOSS.width(words);
            if (page > 1) {
                canvas.artifact(Look.GLOSS, Look.LEFT, 46, runningHead());
                canvas.line(Look.INK, .75, Look.LEFT, 52, Look.RIGHT, 52);
            }
            canvas.artifact(Look.GLOSS, x, page == 1 ? 71 : 46, words);
        }
    }

    private String runningHead() {
        return String.join(
                " · ",
                bill.agency().name(),
                Label.ACCOUNT.in(language) + " " + bill.facts().account(),
                Label.BILL.in(language) + " " + bill.facts().bill());
    }
}
