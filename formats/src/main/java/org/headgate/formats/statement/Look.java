package org.headgate.formats.statement;

import org.headgate.formats.pdf.Ink;
import org.headgate.formats.pdf.Style;
import org.headgate.formats.pdf.Typeface;

/** The inks, type and measures of the printed bill; all lengths in points, 72 to the inch. */
final class Look {
    static final Ink INK = Ink.rgb(0x12272d);
    static final Ink SOFT = Ink.rgb(0x4a5c60);
    static final Ink LINE = Ink.rgb(0xdcd5c7);
    static final Ink PAPER = Ink.rgb(0xf5f2eb);
    static final Ink TOTAL = Ink.rgb(0xeef3f2);
    static final Ink CANAL = Ink.rgb(0x0b5c66);
    static final Ink CHART = Ink.rgb(0x5b8f95);
    static final Ink THEN = Ink.rgb(0x80560c);
    static final Ink WATER = Ink.rgb(0x5fb3b8);
    static final Ink SAND = Ink.rgb(0xc9a05a);
    static final Ink WHITE = Ink.rgb(0xffffff);
    static final Ink BLACK = Ink.rgb(0);

    static final Style TITLE = new Style(Typeface.STRONG, 18, INK);
    static final Style NAME = new Style(Typeface.STRONG, 12, INK);
    static final Style HEADING = new Style(Typeface.STRONG, 10.5, INK);
    static final Style BODY = new Style(Typeface.TEXT, 9.75, INK);
    static final Style BOLD = new Style(Typeface.STRONG, 9.75, INK);
    static final Style TEXT = new Style(Typeface.TEXT, 9, INK);
    static final Style MESSAGE = new Style(Typeface.STRONG, 9, INK);
    static final Style WORDS = new Style(Typeface.TEXT, 8.5, INK);
    static final Style GLOSS = new Style(Typeface.TEXT, 8.25, SOFT);
    static final Style ADDRESS = new Style(Typeface.TEXT, 10.5, INK);
    static final Style DUE = new Style(Typeface.STRONG, 11.25, INK);
    static final Style SUM = new Style(Typeface.STRONG, 18, INK);
    static final Style AXIS = new Style(Typeface.TEXT, 7.5, SOFT);
    static final Style AXIS_NOW = new Style(Typeface.STRONG, 7.5, CANAL);
    static final Style SMALL = new Style(Typeface.TEXT, 7.5, SOFT);
    static final Style SCAN = new Style(Typeface.SCAN, 10, BLACK); // pitch 7.2 points: ten characters to the inch

    static final double LEFT = 36;
    static final double RIGHT = 576;
    static final double MIDDLE_LEFT = 297; // end of the left column
    static final double MIDDLE_RIGHT = 319; // start of the right column
    static final double PAGE_FOOT = 760;

    /** The sheet is folded in three; what stands below the first fold does not show in the window. */
    static final double FOLD = 264;

    /** The coupon is torn off three and a half inches from the foot. */
    static final double PERFORATION = 792 - 3.5 * 72;

    private Look() {}
}
