package org.headgate.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScramblerTest {
    private final Scrambler scrambler = new Scrambler();

    @Test
    void theSamePersonIsCalledAlikeWhereverTheyAreNamed() {
        var name = scrambler.name("Lucía Arriaga");

        assertThat(name).isEqualTo(scrambler.name("Lucía") + " " + scrambler.name("Arriaga"));
        assertThat(name).doesNotContainIgnoringCase("luc").doesNotContainIgnoringCase("arriaga");
    }

    @Test
    void whatANameIsOfIsKept() {
        assertThat(scrambler.name("Halloran Family Trust")).endsWith(" Trust").doesNotContain("Halloran");
    }

    @Test
    void aStreetFitsItsNumberWhereTheyStandApart() {
        assertThat(scrambler.street("9 Mill Lane"))
                .isEqualTo(scrambler.street("9") + " " + scrambler.street("Mill Lane"))
                .endsWith(" Lane")
                .doesNotContain("Mill");
    }

    @Test
    void aTelephoneIsTheSameHoweverItIsWritten() {
        assertThat(scrambler.reach("(760) 365-0199"))
                .isEqualTo(scrambler.reach("760-365-0199"))
                .matches("\\d{3}-555-\\d{4}");
        assertThat(scrambler.reach("Lucia@example.com"))
                .isEqualTo(scrambler.reach("lucia@example.com"))
                .endsWith("@training.invalid");
    }

    @Test
    void textsBecomeAboutAsManyWordsThatMeanNothing() {
        var words = scrambler.words("Lucía called about the leak at 9 Mill Lane");

        assertThat(words.split(" ", -1)).hasSize(9);
        assertThat(words).doesNotContain("Lucía", "Mill", "9");
        assertThat(scrambler.words("")).isEmpty();
    }

    @Test
    void anotherCopyMakesOtherThingsUp() {
        assertThat(new Scrambler().name("Arriaga")).isNotEqualTo(scrambler.name("Arriaga"));
    }

    @Test
    void aTextThatNobodyLookedAtIsMadeUp() {
        assertThat(CopyRules.of("later", "thing", "remark", "text", false)).isEqualTo(How.WORDS);
        assertThat(CopyRules.of("later", "thing", "payload", "jsonb", false)).isEqualTo(How.EMPTY);
        assertThat(CopyRules.of("later", "thing", "picture", "bytea", false)).isEqualTo(How.NOTHING);
        assertThat(CopyRules.of("later", "thing", "mode", "text", true)).isEqualTo(How.KEEP);
    }
}
