package org.headgate.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.FileText;
import org.headgate.formats.Problems;

class CsvReaderFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void whateverTheFileItsGoodRowsAreWrittenAndReadBackTheSame(byte[] file) {
        var rows = rows(new CsvReader(FileText.of(new ByteArrayInputStream(file)), new Problems("fuzz")));
        var written = new StringBuilder();
        var writer = new CsvWriter(written);
        rows.forEach(writer::row);
        var problems = new Problems("written");
        assertThat(rows(new CsvReader(new StringReader(written.toString()), problems)))
                .isEqualTo(rows);
        assertThat(problems.none()).isTrue();
    }

    private static List<List<String>> rows(CsvReader reader) {
        var rows = new ArrayList<List<String>>();
        for (var row = reader.next(); row != null; row = reader.next()) rows.add(row.fields());
        return rows;
    }
}
