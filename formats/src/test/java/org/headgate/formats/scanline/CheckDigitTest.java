package org.headgate.formats.scanline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Random;
import java.util.regex.Pattern;
import org.headgate.formats.Corpora;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;

class CheckDigitTest {
    @Test
    void agreesWithThePublishedExamples() {
        var line = "00345678901110296000000000010000000001000";
        assertThat(CheckDigit.MOD10_2121.sum(line)).isEqualTo(62);
        assertThat(CheckDigit.MOD10_2121.of(line)).isEqualTo('8');
        assertThat(CheckDigit.MOD10_POWERS.sum("283436")).isEqualTo(604);
        assertThat(CheckDigit.MOD10_POWERS.of("283436")).isEqualTo('4');
        assertThat(CheckDigit.LUHN.holds("79927398713")).isTrue();
        assertThat(CheckDigit.LUHN.holds("79927398710")).isFalse();
        assertThat(CheckDigit.ABA_371.holds("121042882")).isTrue();
        assertThat(CheckDigit.ABA_371.holds("231380105")).isFalse();
    }

    @Test
    void theDateMisprintedInAPublishedExampleNeedsAnotherCheckDigit() {
        // The page prints 8 for 11/01/96; 8 is right for 11/02/96, which its own calculation uses.
        assertThat(CheckDigit.MOD10_2121.holds("003456789011101960000000000100000000010008"))
                .isFalse();
        assertThat(CheckDigit.MOD10_2121.of("00345678901110196000000000010000000001000"))
                .isEqualTo('0');
    }

    @Test
    void agreesWithEveryVector() throws IOException {
        var vectors = Files.readString(Corpora.file("scanline/vectors.json"));
        var weighted = Pattern.compile(
                        "\"payload\":\"(\\d+)\"(?:,\"length\":(\\d+))?,\"(?:weighted_)?sum\":(\\d+),\"check\":\"(\\d)\"")
                .matcher(vectors);
        int found = 0;
        while (weighted.find()) {
            var method = weighted.group(2) == null ? CheckDigit.MOD10_POWERS : CheckDigit.MOD10_2121;
            assertThat(method.sum(weighted.group(1))).isEqualTo(Integer.parseInt(weighted.group(3)));
            assertThat(method.append(weighted.group(1))).isEqualTo(weighted.group(1) + weighted.group(4));
            found++;
        }
        var valid = Pattern.compile("\"(number|routing)\":\"(\\d+)\",\"valid\":(true|false)")
                .matcher(vectors);
        while (valid.find()) {
            var method = valid.group(1).equals("number") ? CheckDigit.LUHN : CheckDigit.ABA_371;
            assertThat(method.holds(valid.group(2))).isEqualTo(Boolean.parseBoolean(valid.group(3)));
            found++;
        }
        assertThat(found).isEqualTo(9);
    }

    @Test
    void luhnCatchesEveryWrongDigit() {
        var random = new Random(7812);
        for (int round = 0; round < 200; round++) {
            var number = CheckDigit.LUHN.append(Long.toString(random.nextLong(1, 999_999_999)));
            assertThat(CheckDigit.LUHN.holds(number)).isTrue();
            int place = random.nextInt(number.length());
            char other = (char) ('0' + (number.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
            assertThat(CheckDigit.LUHN.holds(number.substring(0, place) + other + number.substring(place + 1)))
                    .isFalse();
        }
    }

    @Test
    void lettersHaveNoCheckDigit() {
        assertThat(CheckDigit.LUHN.holds("12A4")).isFalse();
        assertThatThrownBy(() -> CheckDigit.LUHN.of("12A4"))
                .isInstanceOf(Rejection.class)
                .hasMessage("A check digit is of digits only; \"12A4\" has a A");
    }
}
