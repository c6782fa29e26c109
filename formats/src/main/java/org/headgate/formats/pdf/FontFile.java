package org.headgate.formats.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A TrueType or OpenType font, read once and shared by every document: widths in thousandths of the type size, and the
 * glyph of each character of the basic plane.
 */
final class FontFile {
    final String name;
    final boolean cff;
    final int ascent;
    final int descent;
    final int capHeight;
    final int[] box;
    final int glyphs;
    private final char[] glyphOf = new char[0x10000];
    private final char[] widths;
    private final ByteBuffer file;
    private final Map<String, ByteBuffer> tables = new HashMap<>();

    private FontFile(String name, byte[] bytes) {
        this.name = name;
        this.file = ByteBuffer.wrap(bytes);
        for (var i = 0; i < file.getShort(4); i++) {
            var record = 12 + 16 * i;
            var tag = new String(bytes, record, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, file.slice(file.getInt(record + 8), file.getInt(record + 12)));
        }
        var head = table("head");
        if (head.getShort(18) != 1000)
            throw new IllegalArgumentException(name + ": a font with 1000 units to the em is expected");
        box = new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
        cff = tables.containsKey("CFF ");
        glyphs = table("maxp").getShort(4);
        ascent = table("hhea").getShort(4);
        descent = table("hhea").getShort(6);
        var os2 = table("OS/2");
        capHeight = os2.getShort(0) >= 2 ? os2.getShort(88) : ascent;
        widths = widths();
        readCharacters();
    }

    static FontFile resource(String path, String name) {
        try (var in = FontFile.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("the font " + path + " is not on the class path");
            return new FontFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + path + " cannot be read", e);
        }
    }

    /** The glyph of a character, 0 when the font has none. */
    int glyph(int codePoint) {
        return codePoint < 0x10000 ? glyphOf[codePoint] : 0;
    }

    int width(int glyph) {
        return widths[glyph];
    }

    ByteBuffer table(String tag) {
        var table = tables.get(tag);
        if (table == null) throw new IllegalArgumentException(name + ": the font has no table " + tag);
        return table;
    }

    /** Whether offsets to outlines are of four bytes. */
    boolean longOffsets() {
        return table("head").getShort(50) == 1;
    }

    private char[] widths() {
        var metrics = table("hmtx");
        var count = table("hhea").getShort(34);
        var result = new char[glyphs];
        for (var glyph = 0; glyph < glyphs; glyph++)
            result[glyph] = (char) metrics.getShort(4 * Math.min(glyph, count - 1));
        return result;
    }

    /** The Windows Unicode table, format 4: segments of characters with a difference or a list of glyphs. */
    private void readCharacters() {
        var map = table("cmap");
        for (var i = 0; i < map.getShort(2); i++) {
            var at = map.getInt(8 + 8 * i);
            if (map.getShort(4 + 8 * i) == 3 && map.getShort(6 + 8 * i) == 1 && map.getShort(at) == 4)
                readSegments(map, at);
        }
    }

    private void readSegments(ByteBuffer map, int at) {
        var twice = map.getShort(at + 6) & 0xFFFF;
        for (var segment = 0; segment < twice; segment += 2) {
            var last = map.getShort(at + 14 + segment) & 0xFFFF;
            var first = map.getShort(at + 16 + twice + segment) & 0xFFFF;
            var delta = map.getShort(at + 16 + 2 * twice + segment);
            var rangeAt = at + 16 + 3 * twice + segment;
            var range = map.getShort(rangeAt) & 0xFFFF;
            for (var c = first; c <= last && c != 0xFFFF; c++) {
                var glyph = range == 0 ? c : map.getShort(rangeAt + range + 2 * (c - first)) & 0xFFFF;
                if (range == 0 || glyph != 0) glyphOf[c] = (char) (glyph + delta);
            }
        }
    }
}
