package org.headgate.formats.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Element;
import org.headgate.formats.pdf.Element.Role;
import org.headgate.formats.pdf.Style;
import org.headgate.formats.statement.Statement.Usage;
import org.headgate.formats.statement.Statement.UsageMonth;

/**
 * Water use by month: a column each, the newest in the colour of moving water, an estimate hollow, the year before as a mark
 * across the column, so that it reads in grey too. Its description gives every figure.
 */
final class UsageChart {
    static final double LEAST = 96;
    static final double MOST = 170;
    private static final double LEGEND = 15;
    private static final double MONTHS = 19;
    private static final int GRID_LINES_AT_MOST = 5;

    private final Usage usage;
    private final Language language;
    private final Canvas canvas;
    private double left;
    private double right;
    private double top;
    private double foot;
    private double scale;

    private UsageChart(Usage usage, Language language, Canvas canvas) {
        this.usage = usage;
        this.language = language;
        this.canvas = canvas;
    }

    static void draw(Element section, Usage usage, Language language, Region region) {
        var chart = new UsageChart(usage, language, region.canvas);
        var figure = section.add(Role.FIGURE).describedAs(description(usage, language));
        var height = Math.min(region.room(), MOST);
        region.canvas.figure(
                figure, region.left, region.y, region.width(), height, () -> chart.draw(figure, region, height));
        region.y += height;
    }

    static String description(Usage usage, Language language) {
        var months = new StringJoiner("; ", Label.CHART.in(language, usage.unit()) + ". ", ".");
        for (var month : usage.months()) {
            var used = Figures.quantity(month.used());
            var words = new StringJoiner(", ");
            words.add(month.estimated() ? Label.CHART_ESTIMATED.in(language, used) : used);
            if (month.yearBefore() != null)
                words.add(Label.CHART_BEFORE.in(language, Figures.quantity(month.yearBefore())));
            months.add(
                    Figures.month(month.month(), language) + " " + month.month().getYear() + ": " + words);
        }
        return months.toString();
    }

    private void draw(Element figure, Region region, double height) {
        legend(figure, region.left, region.y + 9);
        var step = step(highest(usage.months()));
        var lines = (int) Math.ceil(highest(usage.months()) / step);
        left = region.left + Look.AXIS.width(axis(step * lines)) + 5;
        right = region.right;
        top = region.y + LEGEND + 10;
        foot = region.y + height - MONTHS;
        scale = (foot - top) / (step * lines);
        for (var line = 1; line <= lines; line++) grid(figure, step * line);
        grid(figure, 0);
        var pitch = (right - left) / usage.months().size();
        for (var i = 0; i < usage.months().size(); i++) month(figure, i, left + i * pitch, pitch);
        canvas.line(Look.SOFT, .75, left, foot, right, foot);
    }

    private void legend(Element figure, double x, double base) {
        canvas.fill(Look.CHART, x, base - 6.5, 7, 7);
        x = word(figure, x + 10, base, Label.THIS_YEAR);
        if (usage.months().stream().anyMatch(UsageMonth::estimated)) {
            canvas.frame(Look.CANAL, .9, x + .5, base - 6, 6, 6);
            x = word(figure, x + 10, base, Label.ESTIMATE);
        }
        if (usage.months().stream().anyMatch(month -> month.yearBefore() != null)) {
            canvas.fill(Look.THEN, x, base - 3.5, 10, 1.8);
            word(figure, x + 13, base, Label.YEAR_BEFORE);
        }
    }

    private double word(Element figure, double x, double base, Label label) {
        canvas.text(figure, Look.AXIS, x, base, label.in(language));
        return x + Look.AXIS.width(label.in(language)) + 12;
    }

    private void grid(Element figure, double value) {
        var y = foot - value * scale;
        if (value > 0) canvas.line(Look.LINE, .5, left, y, right, y);
        canvas.textEnding(figure, Look.AXIS, left - 4, y + 2.5, axis(value));
    }

    private void month(Element figure, int index, double x, double pitch) {
        var month = usage.months().get(index);
        var newest = index == usage.months().size() - 1;
        var wide = Math.min(pitch * .66, 18);
        var at = x + (pitch - wide) / 2;
        var high = Math.max(0, month.used().doubleValue()) * scale;
        if (high > 0) column(month, newest, at, high, wide);
        if (month.yearBefore() != null) mark(at, month.yearBefore().doubleValue() * scale, wide);
        if (newest) {
            var before = month.yearBefore() == null ? 0 : month.yearBefore().doubleValue() * scale + 2;
            var words = quantity(month.used());
            var middle = Math.min(x + pitch / 2, right - Look.AXIS_NOW.width(words) / 2);
            centred(figure, Look.AXIS_NOW, middle, foot - Math.max(high, before) - 3, words);
        }
        var name = Figures.month(month.month(), language).substring(0, 1);
        centred(figure, newest ? Look.AXIS_NOW : Look.AXIS, x + pitch / 2, foot + 9, capital(name));
        if (index == 0 || month.month().getMonthValue() == 1)
            canvas.text(
                    figure,
                    Look.AXIS,
                    at,
                    foot + 17.5,
                    Integer.toString(month.month().getYear()));
    }

    private void column(UsageMonth month, boolean newest, double x, double high, double wide) {
        if (month.estimated()) {
            var thick = Math.min(.9, high / 2);
            canvas.fill(Look.WHITE, x, foot - high, wide, high);
            canvas.frame(Look.CANAL, thick, x + thick / 2, foot - high + thick / 2, wide - thick, high - thick);
        } else canvas.fill(newest ? Look.CANAL : Look.CHART, x, foot - high, wide, high);
    }

    private void mark(double x, double high, double wide) {
        canvas.fill(Look.WHITE, x - 3, foot - high - 1.9, wide + 6, 3.8);
        canvas.fill(Look.THEN, x - 2, foot - high - .9, wide + 4, 1.8);
    }

    private void centred(Element figure, Style style, double middle, double base, String text) {
        canvas.text(figure, style, middle - style.width(text) / 2, base, text);
    }

    private static double highest(List<UsageMonth> months) {
        var highest = 1.0;
        for (var month : months) {
            highest = Math.max(highest, month.used().doubleValue());
            if (month.yearBefore() != null)
                highest = Math.max(highest, month.yearBefore().doubleValue());
        }
        return highest;
    }

    /** The smallest of 1, 2, 5, 10, 20, 50, ... that needs no more lines than are easy to read. */
    private static double step(double highest) {
        for (var power = 1.0; ; power *= 10)
            for (var leading : new int[] {1, 2, 5})
                if (highest / (leading * power) <= GRID_LINES_AT_MOST) return leading * power;
    }

    private static String axis(double value) {
        return quantity(BigDecimal.valueOf(Math.round(value)));
    }

    private static String quantity(BigDecimal value) {
        return Figures.quantity(value);
    }

    private static String capital(String letter) {
        return letter.toUpperCase(java.util.Locale.ROOT);
    }
}
