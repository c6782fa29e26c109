package org.headgate.formats.pdf;

import java.io.IOException;
import java.util.BitSet;

/** A typeface within one file: which of its glyphs the pages used, and its objects, written when the pages are done. */
final class EmbeddedFont {
    private static final int LINES_OF_A_MAP = 100;

    private final FontFile font;
    private final Typeface face;
    private final BitSet used = new BitSet();
    private final char[] characterOf;
    private final int object;

    EmbeddedFont(Typeface face, int object) {
        this.face = face;
        this.font = face.font;
        this.object = object;
        characterOf = new char[font.glyphs];
    }

    /** Writes the glyphs of a text as a string operand; characters without a glyph are reported and replaced. */
    void show(String text, Bytes out, StringBuilder replaced) {
        var clean = Typeface.clean(text);
        out.one('(');
        for (var i = 0; i < clean.length(); ) {
            var character = clean.codePointAt(i);
            i += Character.charCount(character);
            if (!face.prints(character) && replaced.indexOf(Character.toString(character)) < 0)
                replaced.appendCodePoint(character);
            var printed = face.printed(character);
            var glyph = font.glyph(printed);
            if (!used.get(glyph)) {
                used.set(glyph);
                characterOf[glyph] = (char) printed;
            }
            out.inString(glyph >> 8).inString(glyph & 0xFF);
        }
        out.one(')');
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    /** What pages call it. */
    String name() {
        return face.name();
    }

    int object() {
        return object;
    }

    void write(ObjectWriter file) throws IOException {
        var name = subsetName();
        var program = font.cff
                ? file.stream("/Subtype/CIDFontType0C", outlines())
                : file.stream("/Length1 " + outlines().length(), outlines());
        var descriptor = file.object(descriptor(name, program));
        var descendant = file.object(descendant(name, descriptor));
        var characters = file.stream("", characters());
        file.object(
                object,
                new Bytes(200)
                        .text("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts[")
                        .reference(descendant)
                        .text("]/ToUnicode ")
                        .reference(characters)
                        .text(">>"));
    }

    /** Six letters that differ with the glyphs used, as the standard asks of a subset. */
    private String subsetName() {
        var name = new StringBuilder();
        for (var rest = used.hashCode() & 0x7FFFFFFF; name.length() < 6; rest /= 26)
            name.append((char) ('A' + rest % 26));
        return name + "+" + font.name;
    }

    private Bytes outlines() {
        if (!font.cff) {
            var program = GlyphSubset.of(font, used);
            return new Bytes(program.length).add(program, 0, program.length);
        }
        var table = font.table("CFF ");
        var program = new byte[table.capacity()];
        table.get(0, program);
        return new Bytes(program.length).add(program, 0, program.length);
    }

    private Bytes descriptor(String name, int program) {
        var box = font.box;
        return new Bytes(300)
                .text("<</Type/FontDescriptor/FontName/" + name + "/Flags 4/ItalicAngle 0/StemV 80")
                .text("/FontBBox[" + box[0] + " " + box[1] + " " + box[2] + " " + box[3] + "]")
                .text("/Ascent " + font.ascent + "/Descent " + font.descent + "/CapHeight " + font.capHeight)
                .text(font.cff ? "/FontFile3 " : "/FontFile2 ")
                .reference(program)
                .text(">>");
    }

    private Bytes descendant(String name, int descriptor) {
        var out = new Bytes(3_000)
                .text("<</Type/Font/Subtype/" + (font.cff ? "CIDFontType0" : "CIDFontType2"))
                .text("/BaseFont/" + name + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>")
                .text(font.cff ? "" : "/CIDToGIDMap/Identity")
                .text("/FontDescriptor ")
                .reference(descriptor)
                .text("/DW 1000/W[");
        for (var from = used.nextSetBit(0); from >= 0; ) {
            var until = used.nextClearBit(from);
            out.number(from).one('[');
            for (var glyph = from; glyph < until; glyph++)
                out.number(font.width(glyph)).one(' ');
            out.one(']');
            from = used.nextSetBit(until);
        }
        return out.text("]>>");
    }

    /** The map back from glyphs to characters, for search, copying and reading aloud. */
    private Bytes characters() {
        var out = new Bytes(4_000)
                .text("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n")
                .text("/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .text("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        var glyphs = used.stream().toArray();
        for (var from = 0; from < glyphs.length; from += LINES_OF_A_MAP) {
            var count = Math.min(LINES_OF_A_MAP, glyphs.length - from);
            out.number(count).text(" beginbfchar\n");
            for (var i = from; i < from + count; i++)
                out.text("<%04X><%04X>\n".formatted(glyphs[i], (int) characterOf[glyphs[i]]));
            out.text("endbfchar\n");
        }
        return out.text("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }
}
