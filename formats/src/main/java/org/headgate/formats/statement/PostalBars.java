package org.headgate.formats.statement;

import org.headgate.formats.pdf.Canvas;
import org.headgate.formats.pdf.Ink;

/**
 * An Intelligent Mail barcode in the measures of USPS-B-3200: 22 bars to the inch, bars 0.020 inch wide, full bars 0.146
 * inch high, trackers a third of that.
 */
final class PostalBars {
    static final double HEIGHT = 10.5;
    private static final double PITCH = 72.0 / 22;
    private static final double WIDTH = .02 * 72;
    private static final double THIRD = HEIGHT / 3;

    private PostalBars() {}

    /** Draws the bars F (full), A (ascender), D (descender) and T (tracker) from their upper left corner. */
    static void draw(Canvas canvas, Ink ink, double x, double y, String bars) {
        for (var i = 0; i < bars.length(); i++) {
            var bar = bars.charAt(i);
            var ascends = bar == 'F' || bar == 'A';
            var descends = bar == 'F' || bar == 'D';
            var top = ascends ? y : y + THIRD;
            var bottom = descends ? y + HEIGHT : y + 2 * THIRD;
            canvas.fill(ink, x + i * PITCH, top, WIDTH, bottom - top);
        }
    }
}
