package org.headgate.formats.pdf;

import java.text.Normalizer;

/**
 * The typefaces of printed matter: IBM Plex Sans (Latin with Spanish, Vietnamese and Tagalog; figures of equal width) in two
 * weights, and OCR-B for lines that machines read.
 */
public enum Typeface {
    TEXT("IBMPlexSans-Regular", "ttf", '\uFFFD'),
    STRONG("IBMPlexSans-SemiBold", "ttf", '\uFFFD'),
    SCAN("OCRB", "otf", '?');

    @SuppressWarnings("ImmutableEnumChecker") // read once, never changed
    final FontFile font;

    private final char replacement;

    Typeface(String name, String kind, char replacement) {
        font = FontFile.resource("/fonts/" + name + "." + kind, name);
        this.replacement = replacement;
    }

    /** The width of a text in points. */
    public double width(String text, double size) {
        var clean = clean(text);
        var sum = 0;
        for (var i = 0; i < clean.length(); ) {
            var character = clean.codePointAt(i);
            sum += font.width(font.glyph(printed(character)));
            i += Character.charCount(character);
        }
        return sum * size / 1000;
    }

    /** Whether the typeface has the character, or its letter without marks. */
    public boolean prints(int codePoint) {
        return font.glyph(codePoint) != 0 || font.glyph(plain(codePoint)) != 0;
    }

    /** The character that stands for another on paper: itself, else its letter without marks, else the replacement. */
    int printed(int codePoint) {
        if (font.glyph(codePoint) != 0) return codePoint;
        var plain = plain(codePoint);
        return font.glyph(plain) != 0 ? plain : replacement;
    }

    private static int plain(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePointAt(0);
    }

    /** The text as it is printed: accents composed, line breaks and tabs as spaces, invisible characters left out. */
    static String clean(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) return cleaned(text);
        }
        return text;
    }

    /** Latin letters, punctuation and signs, which need no care. */
    private static boolean isPlain(char c) {
        if (c < 0x300) return c >= ' ' && c != 0xAD && (c < 0x7F || c > 0x9F);
        return (c >= 0x1E00 && c <= 0x1EFF)
                || (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205E)
                || c == 0x2212;
    }

    private static String cleaned(String text) {
        var result = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> result.append(' ');
                case Character.FORMAT -> {}
                default -> result.appendCodePoint(c);
            }
        });
        return result.toString();
    }
}
