package org.headgate.formats.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {
    @Test
    void figuresAreOfEqualWidthSoColumnsAlign() {
        for (var face : Typeface.values())
            for (var digit = '1'; digit <= '9'; digit++)
                assertThat(face.width(Character.toString(digit), 10)).isEqualTo(face.width("0", 10));
    }

    @Test
    void scanLinesRunTenCharactersToTheInch() {
        assertThat(Typeface.SCAN.width("0123456789", 10) / 72).isBetween(.99, 1.01);
    }

    @Test
    void hasTheLettersOfSpanishVietnameseAndTagalog() {
        "ÁÉÍÑÓÚÜáéíñóúü¿¡ªº «» ĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ Ng̃"
                .codePoints()
                .filter(character -> character != 0x303)
                .forEach(character -> assertThat(Typeface.TEXT.prints(character))
                        .as(Character.toString(character))
                        .isTrue());
    }

    @Test
    void composesAccentsThatCameApart() {
        assertThat(Typeface.clean("Nun\u0303ez")).isEqualTo("Nuñez");
    }

    @Test
    void leavesOutWhatCannotBeSeenAndBreaksNoLine() {
        assertThat(Typeface.clean("Mill\u200B Lane\t7\n\uFEFFA")).isEqualTo("Mill Lane 7 A");
    }

    @Test
    void printsALetterWithoutItsRareMarkAndReplacesWhatItDoesNotKnow() {
        assertThat(Typeface.TEXT.printed('ẘ')).isEqualTo('w');
        assertThat(Typeface.TEXT.printed('水')).isEqualTo('\uFFFD');
        assertThat(Typeface.SCAN.printed('水')).isEqualTo('?');
        assertThat(Typeface.TEXT.prints('水')).isFalse();
    }
}
