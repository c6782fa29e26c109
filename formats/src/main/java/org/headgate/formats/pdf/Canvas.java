package org.headgate.formats.pdf;

import java.util.Arrays;
import java.util.Map;

/**
 * A page to draw on, measured in points from its upper left corner. Text belongs to an element of the structure; what is
 * drawn outside a figure is an artifact, which assistive technology passes over.
 */
public final class Canvas {
    private final int pageOfPart;
    private final double height;
    private final Map<Typeface, EmbeddedFont> fonts;
    private final StringBuilder replaced;
    private final Bytes content = new Bytes(12_000);
    private Element[] marked = new Element[160];
    private int marks;
    private boolean inArtifact;
    private boolean inFigure;
    private Ink fill = Ink.rgb(0);
    private Ink stroke = fill;

    Canvas(int pageOfPart, double height, Map<Typeface, EmbeddedFont> fonts, StringBuilder replaced) {
        this.pageOfPart = pageOfPart;
        this.height = height;
        this.fonts = fonts;
        this.replaced = replaced;
    }

    /** A line of text from {@code x}, on its base line. */
    public void text(Element element, Style style, double x, double base, String text) {
        if (text.isEmpty()) return;
        if (inFigure) {
            show(style, x, base, text);
            return;
        }
        endArtifact();
        content.text("/").text(element.tag()).text("<</MCID ").number(marks).text(">>BDC\n");
        element.mark(pageOfPart, marks);
        mark(element);
        show(style, x, base, text);
        content.text("EMC\n");
    }

    /** A line of text that ends at {@code right}. */
    public void textEnding(Element element, Style style, double right, double base, String text) {
        text(element, style, right - style.width(text), base, text);
    }

    /** A text that is not part of the document, such as the number of the page. */
    public void artifact(Style style, double x, double base, String text) {
        beginArtifact();
        show(style, x, base, text);
    }

    /** Draws a figure: texts and lines of {@code drawing} are its content, described as the element says. */
    public void figure(Element figure, double x, double y, double width, double depth, Runnable drawing) {
        endArtifact();
        figure.within(x, height - y - depth, x + width, height - y);
        content.text("/Figure<</MCID ").number(marks).text(">>BDC\n");
        figure.mark(pageOfPart, marks);
        mark(figure);
        inFigure = true;
        drawing.run();
        inFigure = false;
        content.text("EMC\n");
    }

    public void fill(Ink ink, double x, double y, double width, double depth) {
        shape();
        fillWith(ink);
        rectangle(x, y, width, depth).text("f\n");
    }

    public void frame(Ink ink, double thickness, double x, double y, double width, double depth) {
        shape();
        strokeWith(ink, thickness);
        rectangle(x, y, width, depth).text("S\n");
    }

    public void line(Ink ink, double thickness, double x1, double y1, double x2, double y2) {
        shape();
        strokeWith(ink, thickness);
        to(x1, y1).text("m ");
        to(x2, y2).text("l S\n");
    }

    public void dashes(Ink ink, double thickness, double x1, double y, double x2) {
        shape();
        content.text("[4 3]0 d ");
        line(ink, thickness, x1, y, x2, y);
        content.text("[]0 d\n");
    }

    /** A filled outline through the points x, y, x, y, ... */
    public void polygon(Ink ink, double... points) {
        shape();
        fillWith(ink);
        path(points).text("h f\n");
    }

    /** A line through the points x, y, x, y, ..., its ends square. */
    public void strokes(Ink ink, double thickness, double... points) {
        shape();
        strokeWith(ink, thickness);
        content.text("2 J ");
        path(points).text("S 0 J\n");
    }

    Bytes content() {
        endArtifact();
        return content;
    }

    int marks() {
        return marks;
    }

    Element marked(int mark) {
        return marked[mark];
    }

    private void show(Style style, double x, double base, String text) {
        fillWith(style.ink());
        var font = fonts.get(style.face());
        if (font == null) throw new IllegalStateException("this document has no typeface " + style.face());
        content.text("BT/").text(font.name()).one(' ').points(style.size()).text("Tf ");
        to(x, base).text("Td");
        font.show(text, content, replaced);
        content.text("Tj ET\n");
    }

    private void mark(Element element) {
        if (marks == marked.length) marked = Arrays.copyOf(marked, 2 * marks);
        marked[marks++] = element;
    }

    private void shape() {
        if (!inFigure) beginArtifact();
    }

    private void beginArtifact() {
        if (!inArtifact) content.text("/Artifact BMC\n");
        inArtifact = true;
    }

    private void endArtifact() {
        if (inArtifact) content.text("EMC\n");
        inArtifact = false;
    }

    private void fillWith(Ink ink) {
        if (ink.equals(fill)) return;
        content.text(ink.components()).text("rg\n");
        fill = ink;
    }

    private void strokeWith(Ink ink, double thickness) {
        if (!ink.equals(stroke)) content.text(ink.components()).text("RG\n");
        stroke = ink;
        content.points(thickness).text("w ");
    }

    private Bytes path(double... points) {
        for (var i = 0; i < points.length; i += 2) to(points[i], points[i + 1]).text(i == 0 ? "m " : "l ");
        return content;
    }

    private Bytes rectangle(double x, double y, double width, double depth) {
        return to(x, y + depth).points(width).points(depth).text("re ");
    }

    private Bytes to(double x, double y) {
        return content.points(x).points(height - y);
    }
}
