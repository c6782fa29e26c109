package org.headgate.formats.cmep;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import org.headgate.formats.FileText;

class CmepFormatFuzzTest {
    @FuzzTest(maxDuration = "20s")
    void whateverTheFileItIsReadOrReported(byte[] file) {
        assertThat(new CmepFormat().readAll("fuzz", FileText.of(new ByteArrayInputStream(file))))
                .isNotNull();
    }
}
