package org.headgate.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

class GlyphSubsetTest {
    private static final String USED = "Agüeñạ 0123456789,.$½";

    @Test
    void drawsEachUsedGlyphAsTheFontDoes() throws IOException {
        var font = Typeface.TEXT.font;
        var used = new BitSet();
        USED.chars().forEach(character -> used.set(font.glyph(character)));

        var subset = parse(GlyphSubset.of(font, used));

        var whole = parse(GlyphSubsetTest.class
                .getResourceAsStream("/fonts/IBMPlexSans-Regular.ttf")
                .readAllBytes());
        for (var glyph : used.stream().toArray())
            assertThat(outline(subset, glyph)).as("glyph " + glyph).isEqualTo(outline(whole, glyph));
    }

    @Test
    void leavesTheOthersOut() {
        var used = new BitSet();
        used.set(Typeface.TEXT.font.glyph('a'));

        assertThat(GlyphSubset.of(Typeface.TEXT.font, used).length).isLessThan(12_000);
    }

    private static TrueTypeFont parse(byte[] font) throws IOException {
        return new TTFParser(true).parse(new RandomAccessReadBuffer(font));
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        var outline = font.getGlyph().getGlyph(glyph);
        var segments = new ArrayList<String>();
        if (outline == null) return segments;
        GeneralPath path = outline.getPath();
        var points = new double[6];
        for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
            Arrays.fill(points, 0);
            segments.add(at.currentSegment(points) + Arrays.toString(points));
        }
        return segments;
    }
}
