package org.headgate.formats.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void breaksAtSpacesAndLosesNoLetter() {
        var random = new Random(20_260_101L);
        for (var i = 0; i < 500; i++) {
            var text = text(random);
            var width = 30 + random.nextInt(200);

            var lines = Lines.wrap(Look.BODY, width, text);

            assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
            assertThat(lines)
                    .allSatisfy(line -> assertThat(Look.BODY.width(line)).isLessThanOrEqualTo(width + .001));
        }
    }

    @Test
    void breaksAWordOnlyWhenALineCannotHoldIt() {
        assertThat(Lines.wrap(Look.BODY, 60, "Ocotillo Featherstonehaugh Way"))
                .containsExactly("Ocotillo", "Featherstone", "haugh Way");
    }

    private static String text(Random random) {
        var words = new StringBuilder("A");
        for (var i = random.nextInt(20); i >= 0; i--) {
            words.append(' ');
            for (var letters = random.nextInt(18); letters >= 0; letters--)
                words.appendCodePoint(random.nextInt(9) == 0 ? 'ñ' : 'a' + random.nextInt(26));
        }
        return words.toString();
    }
}
