package org.headgate.formats.pdf;

import java.util.Locale;

/** A colour on paper, as PDF writes it: red, green and blue from 0 to 1. */
public record Ink(String components) {
    public static Ink rgb(int value) {
        return new Ink(String.format(
                Locale.ROOT,
                "%.3f %.3f %.3f ",
                (value >> 16 & 0xFF) / 255.0,
                (value >> 8 & 0xFF) / 255.0,
                (value & 0xFF) / 255.0));
    }
}
