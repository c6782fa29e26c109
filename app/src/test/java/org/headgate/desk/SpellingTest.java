package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource({
        "hernandez, hernandez, 0",
        "hernandes, hernandez, 1",
        "hernadez, hernandez, 1",
        "hernnandez, hernandez, 1",
        "hernadnez, hernandez, 1",
        "etchevery, etcheverry, 1",
        "hernad, hernandez, 1",
        "smoth, smith, 1",
        "jones, smith, 5"
    })
    void countsSlipsOfTheFinger(String typed, String word, int slips) {
        assertThat(Spelling.distance(typed, word)).isEqualTo(slips);
    }

    @Test
    void takesTheNearestOfWhatIsKnown() {
        assertThat(Spelling.meant("garca", List.of("garza", "garcia", "garner", "carcia")))
                .containsExactly("garcia", "garza");
    }

    @Test
    void knowsTheSlipsThatLeaveALittleWordUnlikeItself() {
        assertThat(Spelling.slipsOf("riuz")).contains("ruiz");
        assertThat(Spelling.slipsOf("croz")).contains("cruz");
        assertThat(Spelling.slipsOf("gidoen")).contains("gideon").hasSize(5);
    }

    @Test
    void takesNumbersAndShortWordsAsTyped() {
        assertThat(Spelling.mayBeWrong("7316")).isFalse();
        assertThat(Spelling.mayBeWrong("lee")).isFalse();
        assertThat(Spelling.mayBeWrong("smith")).isTrue();
    }
}
