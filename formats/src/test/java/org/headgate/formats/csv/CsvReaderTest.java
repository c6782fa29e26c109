package org.headgate.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.headgate.formats.FileText;
import org.headgate.formats.Problems;
import org.headgate.kernel.Problem;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
    private final Problems problems = new Problems("reads.csv");

    @Test
    void readsQuotesDoubledQuotesAndLineBreaksInQuotes() {
        assertThat(rows("a,\"b,\"\"c\"\"\",\"two\r\nlines\"\r\n,,\r\n"))
                .containsExactly(List.of("a", "b,\"c\"", "two\r\nlines"), List.of("", "", ""));
        assertThat(problems.none()).isTrue();
    }

    @Test
    void takesAnyLineEndAndPassesOverEmptyLines() {
        assertThat(rows("a\rb\r\r\nc\n\n\nd")).containsExactly(List.of("a"), List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void aQuotedEmptyFieldIsARow() {
        assertThat(rows("\"\"\n")).containsExactly(List.of(""));
    }

    @Test
    void takesOffTheByteOrderMark() {
        var text = "serial,read\n";
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("serial", "read"));
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).containsExactly(List.of("serial", "read"));
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .containsExactly(List.of("serial", "read"));
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE)))
                .containsExactly(List.of("serial", "read"));
    }

    @Test
    void everyFieldKnowsItsLineAndColumn() {
        var reader = new CsvReader(new StringReader("a,b\n\"x\ny\",12,z\n"), problems);
        assertThat(reader.next()).isNotNull();
        var row = reader.next();
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.lineOf(1)).isEqualTo(3);
        assertThat(row.columnOf(0)).isEqualTo(1);
        assertThat(row.columnOf(1)).isEqualTo(4);
        assertThat(row.columnOf(2)).isEqualTo(7);
    }

    @Test
    void reportsAStrayQuoteAndReadsOn() {
        assertThat(rows("a,5/8\" meter\nb,\"c\"d\ne,f\n")).containsExactly(List.of("e", "f"));
        assertThat(problems.list())
                .containsExactly(
                        new Problem(
                                "reads.csv",
                                1,
                                6,
                                "field 2",
                                "a quote in a field that does not begin with one; put the whole field in quotes and double this one"),
                        new Problem(
                                "reads.csv",
                                2,
                                6,
                                "field 2",
                                "text after the closing quote; a quote inside a quoted field is written twice"));
    }

    @Test
    void reportsAQuoteThatIsNeverClosedWhereItOpens() {
        assertThat(rows("a,b\nc,\"d\ne,f\n")).containsExactly(List.of("a", "b"));
        assertThat(problems.list()).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(2);
            assertThat(p.column()).isEqualTo(3);
            assertThat(p.message()).startsWith("the quote that opens here is not closed");
        });
    }

    @Test
    void reportsBytesThatAreNotText() {
        assertThat(read(new byte[] {'a', ',', (byte) 0xE9, '\n', 'b', ',', 0, '\n', 'c', ',', 'd', '\n'}))
                .containsExactly(List.of("c", "d"));
        assertThat(problems.list()).extracting(Problem::line).containsExactly(1, 2);
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        var random = new Random(4180);
        for (int round = 0; round < 300; round++) {
            var rows = random.ints(1 + random.nextInt(5), 1, 6)
                    .mapToObj(width -> random.ints(width, 0, 9)
                            .mapToObj(n -> text(random, n))
                            .toList())
                    .toList();
            var written = new StringBuilder();
            var writer = new CsvWriter(written);
            rows.forEach(writer::row);
            assertThat(rows(written.toString())).isEqualTo(rows);
        }
        assertThat(problems.none()).isTrue();
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) text.append("a,\"\n\r ;é".charAt(random.nextInt(8)));
        return text.toString();
    }

    private List<List<String>> read(byte[] bytes) {
        return rows(new CsvReader(FileText.of(new ByteArrayInputStream(bytes)), problems));
    }

    private List<List<String>> rows(String text) {
        return rows(new CsvReader(new StringReader(text), problems));
    }

    private static List<List<String>> rows(CsvReader reader) {
        var rows = new ArrayList<List<String>>();
        for (var row = reader.next(); row != null; row = reader.next()) rows.add(row.fields());
        return rows;
    }
}
