package org.headgate.formats.statement;

import org.headgate.formats.pdf.Canvas;

/** The part of a page that blocks flow into, from {@code y} down to {@code bottom}; a block moves {@code y}. */
final class Region {
    final Canvas canvas;
    final double left;
    final double right;
    final double bottom;
    private final double top;
    double y;

    Region(Canvas canvas, double left, double right, double top, double bottom) {
        this.canvas = canvas;
        this.left = left;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
        this.y = top;
    }

    double width() {
        return right - left;
    }

    double room() {
        return bottom - y;
    }

    boolean isEmpty() {
        return y == top;
    }
}
