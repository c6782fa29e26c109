package org.headgate.formats.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.headgate.formats.FileText;
import org.headgate.formats.Problems;
import org.headgate.kernel.Parsed.Good;
import org.headgate.kernel.Rejection;

class LayoutFuzzTest {
    /** Up to the first NUL a mapping file, from there a file of that layout. */
    @FuzzTest(maxDuration = "20s")
    void whateverTheMappingAndTheFileTheyAreReadOrReported(byte[] input) {
        var text = new String(input, StandardCharsets.UTF_8);
        int end = text.indexOf('\0') < 0 ? text.length() : text.indexOf('\0');
        var described = Layout.described("fuzz.yaml", new StringReader(text.substring(0, end)));
        if (!(described instanceof Good(var layout))) return;
        var file = text.substring(Math.min(end + 1, text.length()));
        var reader = new LayoutReader(layout, new StringReader(file), new Problems("fuzz"));
        while (reader.next() != null) {}
        try {
            assertThat(new LayoutFormat(layout).readAll("fuzz", new StringReader(file)))
                    .isNotNull();
        } catch (Rejection _) {
            // a layout that holds no reads
        }
    }

    @FuzzTest(maxDuration = "20s")
    void whateverTheFileShippedLayoutsReadOrReportIt(byte[] file) {
        var layout = Layout.shipped("sensus-autoread-route");
        var reader = new LayoutReader(layout, FileText.of(new ByteArrayInputStream(file)), new Problems("fuzz"));
        while (reader.next() != null) {}
        assertThat(new LayoutFormat(Layout.shipped("reads-csv"))
                        .readAll("fuzz", FileText.of(new ByteArrayInputStream(file))))
                .isNotNull();
    }
}
