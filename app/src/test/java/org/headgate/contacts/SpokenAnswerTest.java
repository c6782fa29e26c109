package org.headgate.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenAnswerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NAME         | Marisol Etcheverry                | marisol etcheverry  | true
            NAME         | Lucía Arriaga                     | Lucia Arriaga       | true
            NAME         | Marisol Etcheverry                | Etcheverry          | false
            NAME         | Marisol Etcheverry                | Marisol Garcia      | false
            NAME         | Cholla Market                     | cholla market       | true
            ADDRESS      | 7316 Sagehen Trail, Cholla Flat   | 7316 sagehen trl    | true
            ADDRESS      | 7316 Sagehen Trail, Cholla Flat   | 7316 Chuckwalla     | false
            ADDRESS      | 7316 Sagehen Trail, Cholla Flat   | Sagehen Trail       | false
            LAST_PAYMENT | 60.00                             | $60                 | true
            LAST_PAYMENT | 1204.50                           | '1,204.5'           | true
            LAST_PAYMENT | 60.00                             | about 60            | false
            PHONE_ENDING | 0148                              | 760-555-0148        | true
            PHONE_ENDING | 0148                              | 0148                | true
            PHONE_ENDING | 0148                              | 148                 | false
            ID_ENDING    | 7K21                              | 7k21                | true
            """)
    void forgivesWhatAnAttentivePersonWould(CallerFactor factor, String known, String said, boolean right) {
        assertThat(SpokenAnswer.matches(new CallerFact(factor, known), said)).isEqualTo(right);
    }

    @Test
    void aFactIsShownMaskedEvenInALog() {
        var fact = new CallerFact(CallerFactor.ADDRESS, "7316 Sagehen Trail");

        assertThat(fact.masked()).isEqualTo("7••• S•••••• T••••");
        assertThat(fact.toString()).doesNotContain("Sagehen");
        assertThat(new CallerFact(CallerFactor.PHONE_ENDING, "0148").masked()).isEqualTo("•••8");
    }

    @Test
    void oneWrongAnswerIsOneTooMany() {
        var policy = new VerificationPolicy(
                2, List.of(CallerFactor.NAME, CallerFactor.ADDRESS, CallerFactor.PHONE_ENDING), 0);

        assertThat(policy.passes(List.of(CallerFactor.NAME, CallerFactor.ADDRESS), List.of()))
                .isTrue();
        assertThat(policy.passes(List.of(CallerFactor.NAME, CallerFactor.NAME), List.of()))
                .isFalse();
        assertThat(policy.passes(List.of(CallerFactor.NAME, CallerFactor.ADDRESS), List.of(CallerFactor.PHONE_ENDING)))
                .isFalse();
    }
}
