package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, the rows for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130",
    })
    void agreesWithTheTestVectorsOfTheStandard(long second, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    /** RFC 4648, section 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void writesASecretAsAppsExpectIt(String text, String letters) {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);

        assertThat(TimeCodes.base32(bytes)).isEqualTo(letters);
        assertThat(TimeCodes.fromBase32(letters.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(bytes);
    }

    @Test
    void takesTheCodeOfNowAndItsNeighboursForClocksThatDiffer() {
        var now = TimeCodes.step(NOW);

        assertThat(TimeCodes.stepOf(code(now), SECRET, NOW, 0)).hasValue(now);
        assertThat(TimeCodes.stepOf(code(now - 1), SECRET, NOW, 0)).hasValue(now - 1);
        assertThat(TimeCodes.stepOf(code(now + 1), SECRET, NOW, 0)).hasValue(now + 1);
        assertThat(TimeCodes.stepOf(code(now - 2), SECRET, NOW, 0)).isEmpty();
        assertThat(TimeCodes.stepOf("", SECRET, NOW, 0)).isEmpty();
    }

    @Test
    void takesACodeOnce() {
        var now = TimeCodes.step(NOW);

        assertThat(TimeCodes.stepOf(code(now), SECRET, NOW, now)).isEmpty();
    }

    private static String code(long step) {
        return TimeCodes.code(SECRET, step, TimeCodes.DIGITS);
    }
}
