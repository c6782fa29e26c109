package org.headgate.formats.pdf;

/** How a text is set: typeface, size in points, colour. */
public record Style(Typeface face, double size, Ink ink) {
    public double width(String text) {
        return face.width(text, size);
    }
}
