package org.headgate.formats.scanline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Parsed.Bad;
import org.headgate.kernel.Parsed.Good;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;

class ScanLineTest {
    private static final String DESCRIPTION = """
            name: coupon
            parts:
              - field: account
                digits: 11
              - field: due
                date: MMddyy
              - text: " "
              - field: bill
                digits: 12
              - field: amount
                cents: 10
              - check: mod10-2121
            """;

    private final ScanLine coupon = described(DESCRIPTION).orReject();

    @Test
    void printsTheValuesWithTheCheckDigit() {
        assertThat(coupon.width()).isEqualTo(41);
        assertThat(coupon.print(Map.of("account", "345678901", "due", "2026-11-02", "bill", "17", "amount", "45.7")))
                .isEqualTo("00345678901110226 0000000000170000004570"
                        + CheckDigit.MOD10_2121.of("003456789011102260000000000170000004570"));
    }

    @Test
    void whatIsPrintedReadsBackTheSame() {
        var random = new Random(41);
        for (int round = 0; round < 300; round++) {
            var values = Map.of(
                    "account", "%011d".formatted(random.nextLong(100_000_000_000L)),
                    "due",
                            LocalDate.of(2000, 1, 1)
                                    .plusDays(random.nextInt(36_000))
                                    .toString(),
                    "bill", "%012d".formatted(random.nextLong(1_000_000_000_000L)),
                    "amount", "%d.%02d".formatted(random.nextInt(99_999_999), random.nextInt(100)));
            assertThat(coupon.read("lockbox", 1, coupon.print(values)).orReject())
                    .isEqualTo(values);
        }
    }

    @Test
    void aMisreadIsReportedWithItsPlaceInTheLine() {
        var line = coupon.print(Map.of("account", "1", "due", "2026-11-02", "bill", "2", "amount", "3"));
        assertThat(problems(coupon.read("lockbox", 7, "9" + line.substring(1))))
                .singleElement()
                .satisfies(p ->
                        assertThat(p.toString()).matches("lockbox:7:41: check digit: is ., computed .; misread\\?"));
        assertThat(problems(coupon.read("lockbox", 7, line.replace(' ', '-').replace("110226", "133226"))))
                .extracting(Problem::toString)
                .contains(
                        "lockbox:7:12: due: due \"133226\" is not a date as MMddyy",
                        "lockbox:7:18: separator: expected \" \"");
        assertThat(problems(coupon.read("lockbox", 7, "garbage")))
                .extracting(Problem::message)
                .containsExactly("has 7 characters, expected 41");
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThatThrownBy(() -> coupon.print(Map.of("account", "123456789012")))
                .isInstanceOf(Rejection.class)
                .hasMessage("The scan line's account has up to 11 digits, not \"123456789012\"");
        assertThatThrownBy(() -> coupon.print(Map.of("account", "1", "due", "2026-11-02", "bill", "2", "amount", "-3")))
                .isInstanceOf(Rejection.class)
                .hasMessage("The scan line's amount is an amount of zero or more, as 45.70, not \"-3\"");
    }

    @Test
    void checkDigitsOfOnesOwnAreDescribedByTheirWeights() {
        var line = described("""
                parts:
                  - field: account
                    digits: 6
                  - field: bill
                    digits: 3
                  - check: mod10
                    weights: [2, 4, 8, 16, 32, 64]
                    products: whole
                    result: remainder
                    over: [account]
                """).orReject();
        assertThat(line.print(Map.of("account", "283436", "bill", "999"))).isEqualTo("2834369994");
    }

    @Test
    void aWrongDescriptionIsReportedWithLineAndRemedy() {
        assertThat(problems(described("""
                        parts:
                          - field: account
                            width: 10
                          - check: mod11
                        """)))
                .extracting(Problem::toString)
                .containsExactly(
                        "scan-line.yaml:3:12: parts.width: is not known here; known are field, digits, cents, date",
                        "scan-line.yaml:2:12: parts.field: needs \"digits\" or \"cents\" with a width, or \"date\" with a pattern as MMddyy",
                        "scan-line.yaml:4:12: parts.check: \"mod11\" is not known here; expected one of aba-371, luhn, mod10-2121, mod10-powers");
    }

    private static Parsed<ScanLine> described(String yaml) {
        return ScanLine.described("scan-line.yaml", new StringReader(yaml));
    }

    private static List<Problem> problems(Parsed<?> parsed) {
        return switch (parsed) {
            case Good(var value) -> throw new AssertionError("read as " + value);
            case Bad(var problems) -> problems;
        };
    }
}
