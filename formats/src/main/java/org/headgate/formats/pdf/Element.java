package org.headgate.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/** A node of the structure that assistive technology reads: a heading, a table cell, a figure with its description. */
public final class Element {
    /** The standard structure types in use. */
    public enum Role {
        SECTION("Sect"),
        H1("H1"),
        H2("H2"),
        H3("H3"),
        PARAGRAPH("P"),
        SPAN("Span"),
        LIST("L"),
        ITEM("LI"),
        LABEL("Lbl"),
        BODY("LBody"),
        TABLE("Table"),
        CAPTION("Caption"),
        ROW("TR"),
        HEADER("TH"),
        CELL("TD"),
        FIGURE("Figure");

        private final String tag;

        Role(String tag) {
            this.tag = tag;
        }
    }

    /** Content of this element on a page, numbered within the page. */
    record Mark(int page, int number) {}

    private final Role role;
    private final List<Element> children = new ArrayList<>(4);
    private final List<Mark> marks = new ArrayList<>(1);
    private String attributes = "";
    private String language = "";
    private String description = "";
    int number;

    Element(Role role) {
        this.role = role;
    }

    public Element add(Role child) {
        var element = new Element(child);
        children.add(element);
        return element;
    }

    /** The language of this passage, where it is not that of what surrounds it. */
    public Element in(String languageTag) {
        language = languageTag;
        return this;
    }

    /** What a figure shows, in words. */
    public Element describedAs(String text) {
        description = text;
        return this;
    }

    /** A header cell that is the head of its column. */
    public Element ofColumn() {
        attributes = "/A<</O/Table/Scope/Column>>";
        return this;
    }

    /** A header cell that is the head of its row. */
    public Element ofRow() {
        attributes = "/A<</O/Table/Scope/Row>>";
        return this;
    }

    /** A header cell over the rows that follow it, as wide as the table. */
    public Element across(int columns) {
        attributes = "/A<</O/Table/Scope/Row/ColSpan " + columns + ">>";
        return this;
    }

    /** Where a figure stands, in points from the lower left corner of its page. */
    void within(double left, double bottom, double right, double top) {
        attributes = new Bytes(80)
                .text("/A<</O/Layout/Placement/Block/BBox[")
                .points(left)
                .points(bottom)
                .points(right)
                .points(top)
                .text("]>>")
                .toString();
    }

    String tag() {
        return role.tag;
    }

    List<Element> children() {
        return children;
    }

    void mark(int page, int mark) {
        marks.add(new Mark(page, mark));
    }

    /** Its object: {@code pages} are the object numbers of the pages of its part. */
    void write(Bytes out, int parent, int[] pages) {
        out.text("<</S/").text(role.tag).text("/P ").reference(parent);
        if (!marks.isEmpty()) out.text("/Pg ").reference(pages[marks.getFirst().page()]);
        if (!language.isEmpty()) out.text("/Lang(").text(language).one(')');
        if (!description.isEmpty()) out.text("/Alt").string(description);
        out.text(attributes);
        if (marks.size() == 1 && children.isEmpty())
            out.text("/K ").number(marks.getFirst().number());
        else if (!marks.isEmpty() || !children.isEmpty()) writeKids(out, pages);
        out.text(">>\n");
    }

    private void writeKids(Bytes out, int[] pages) {
        out.text("/K[");
        for (var mark : marks) {
            if (mark.page() == marks.getFirst().page())
                out.number(mark.number()).one(' ');
            else
                out.text("<</Type/MCR/Pg ")
                        .reference(pages[mark.page()])
                        .text("/MCID ")
                        .number(mark.number())
                        .text(">>");
        }
        for (var child : children) out.reference(child.number).one(' ');
        out.one(']');
    }
}
