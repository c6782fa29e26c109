package org.headgate.formats.pdf;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A TrueType program with the outlines of the used glyphs only. Glyph numbers stay as they are, so pages can be written
 * before it is known which glyphs a document needs; hinting is left out, paper does not need it.
 */
final class GlyphSubset {
    private static final int HAS_INSTRUCTIONS = 0x100;
    private static final int MORE_PARTS = 0x20;
    private static final int WORD_ARGUMENTS = 0x1;
    private static final int ONE_SCALE = 0x8;
    private static final int TWO_SCALES = 0x40;
    private static final int FOUR_SCALES = 0x80;

    private final FontFile font;
    private final BitSet used;

    private GlyphSubset(FontFile font, BitSet used) {
        this.font = font;
        this.used = (BitSet) used.clone();
        this.used.set(0);
    }

    static byte[] of(FontFile font, BitSet used) {
        return new GlyphSubset(font, used).program();
    }

    private byte[] program() {
        for (var glyph = used.nextSetBit(0); glyph >= 0; glyph = used.nextSetBit(glyph + 1)) addParts(glyph);
        var outlines = new Bytes(32_000);
        var offsets = ByteBuffer.allocate(4 * (font.glyphs + 1));
        for (var glyph = 0; glyph < font.glyphs; glyph++) {
            offsets.putInt(outlines.length());
            if (used.get(glyph)) copyOutline(glyph, outlines);
        }
        offsets.putInt(outlines.length());

        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("glyf", Arrays.copyOf(outlines.array(), outlines.length()));
        tables.put("head", head());
        tables.put("hhea", copy("hhea"));
        tables.put("hmtx", copy("hmtx"));
        tables.put("loca", offsets.array());
        tables.put("maxp", copy("maxp"));
        return file(tables);
    }

    private byte[] head() {
        var head = copy("head");
        ByteBuffer.wrap(head).putInt(8, 0).putShort(50, (short) 1);
        return head;
    }

    private byte[] copy(String tag) {
        var table = font.table(tag);
        var bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }

    private ByteBuffer outline(int glyph) {
        var offsets = font.table("loca");
        var from = font.longOffsets() ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xFFFF);
        var until = font.longOffsets() ? offsets.getInt(4 * glyph + 4) : 2 * (offsets.getShort(2 * glyph + 2) & 0xFFFF);
        return font.table("glyf").slice(from, until - from);
    }

    private void addParts(int glyph) {
        var outline = outline(glyph);
        if (outline.capacity() == 0 || outline.getShort(0) >= 0) return;
        for (var at = 10; ; ) {
            var part = outline.getShort(at + 2) & 0xFFFF;
            if (!used.get(part)) {
                used.set(part);
                addParts(part);
            }
            var flags = outline.getShort(at);
            if ((flags & MORE_PARTS) == 0) return;
            at += partLength(flags);
        }
    }

    private void copyOutline(int glyph, Bytes out) {
        var outline = outline(glyph);
        if (outline.capacity() == 0) return;
        var bytes = new byte[outline.capacity()];
        outline.get(0, bytes);
        if (outline.getShort(0) >= 0) copySimple(outline, bytes, out);
        else copyComposite(outline, bytes, out);
        while (out.length() % 4 != 0) out.one(0);
    }

    private static void copySimple(ByteBuffer outline, byte[] bytes, Bytes out) {
        var lengthAt = 10 + 2 * outline.getShort(0);
        var instructions = outline.getShort(lengthAt) & 0xFFFF;
        var rest = lengthAt + 2 + instructions;
        out.add(bytes, 0, lengthAt).one(0).one(0).add(bytes, rest, bytes.length - rest);
    }

    private static void copyComposite(ByteBuffer outline, byte[] bytes, Bytes out) {
        for (var at = 10; ; ) {
            var flags = outline.getShort(at);
            bytes[at] = (byte) ((flags & ~HAS_INSTRUCTIONS) >> 8);
            at += partLength(flags);
            if ((flags & MORE_PARTS) == 0) {
                out.add(bytes, 0, at);
                return;
            }
        }
    }

    private static int partLength(int flags) {
        var arguments = (flags & WORD_ARGUMENTS) != 0 ? 4 : 2;
        var scales = (flags & ONE_SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & FOUR_SCALES) != 0 ? 8 : 0;
        return 4 + arguments + scales;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        var directory = 12 + 16 * tables.size();
        var length = directory;
        for (var table : tables.values()) length += padded(table.length);
        var file = ByteBuffer.allocate(length);
        file.putInt(0x00010000).putShort((short) tables.size());
        var power = Integer.highestOneBit(tables.size());
        file.putShort((short) (16 * power)).putShort((short) Integer.numberOfTrailingZeros(power));
        file.putShort((short) (16 * (tables.size() - power)));
        var at = directory;
        for (var table : tables.entrySet()) {
            for (var c : table.getKey().toCharArray()) file.put((byte) c);
            file.putInt(checksum(table.getValue())).putInt(at).putInt(table.getValue().length);
            file.put(at, table.getValue());
            at += padded(table.getValue().length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checksum(byte[] table) {
        var padded = ByteBuffer.wrap(Arrays.copyOf(table, padded(table.length)));
        var sum = 0;
        while (padded.hasRemaining()) sum += padded.getInt();
        return sum;
    }
}
