package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class ReadConcernTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Volume USUAL = Volume.of("14.2", VolumeUnit.CCF);
    private static final Volume USED = Volume.of("60", VolumeUnit.CCF);

    private final JsonMapper json = JsonMapper.builder().build();

    static List<ReadConcern> all() {
        var read = new BigDecimal("4711");
        return List.of(
                new ReadConcern.Backwards(read, new BigDecimal("4720"), DAY, 6),
                new ReadConcern.MoreThanTheDials(read, 3),
                new ReadConcern.Zero(30, USUAL),
                new ReadConcern.Stopped(3, USUAL, 30),
                new ReadConcern.High(USED, 30, USUAL, null),
                new ReadConcern.HighForSize(USED, 30, "3/4\"", USUAL),
                new ReadConcern.Low(USUAL, 30, USED, USED),
                new ReadConcern.VacantUse(USED, 30, DAY),
                new ReadConcern.TooEarly(9, 30),
                new ReadConcern.TooLate(58, 30),
                new ReadConcern.ManyEstimates(3, 2),
                new ReadConcern.Doubtful("R8192"),
                new ReadConcern.NothingBefore(read),
                new ReadConcern.NoRead("DOG", ""),
                new ReadConcern.Conflicting(read, new BigDecimal("4720")),
                new ReadConcern.UnknownMeter("70334512", read),
                new ReadConcern.NotInstalled("70334512", null),
                new ReadConcern.ReadAgain("bill 1204", "the glass was fogged"));
    }

    @Test
    void theSamplesHaveEveryKind() {
        assertThat(all().stream().map(ReadConcern::getClass).distinct())
                .hasSize(ReadConcern.class.getPermittedSubclasses().length);
    }

    @ParameterizedTest
    @MethodSource("all")
    void isStoredAndReadBackWithAllItsFigures(ReadConcern concern) {
        assertThat(json.readValue(json.writeValueAsString(concern), concern.getClass()))
                .isEqualTo(concern);
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysItsFiguresInBothLanguages(ReadConcern concern) {
        var english = concern.asSentence(Locale.ENGLISH);
        var spanish = concern.asSentence(Locale.of("es"));

        assertThat(english)
                .endsWith(".")
                .doesNotContain("%")
                .doesNotContain("null")
                .isNotEqualTo(spanish);
        assertThat(spanish).endsWith(".").doesNotContain("%").doesNotContain("null");
        assertThat(concern.severity()).isBetween(1, 100);
    }
}
