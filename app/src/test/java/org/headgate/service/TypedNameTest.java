package org.headgate.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ximena Lucero | Ximena | Lucero",
                "lucero, ximena | ximena | lucero",
                "Mary Ann  Lucero | Mary Ann | Lucero",
                "Lucero | '' | Lucero"
            })
    void isTakenApartByItsLastWordOrItsComma(String typed, String given, String family) {
        assertThat(TypedName.of(typed)).isEqualTo(new TypedName(given, family));
    }

    @Test
    void followsWhatIsTypedUntilAPersonWritesAnother() {
        var first = new Form(Map.of("name", "Ximena Luc", "given", "", "family", "")).named();
        assertThat(first.of("given")).isEqualTo("Ximena");

        var next = first.with("name", "Ximena Lucero").named();
        assertThat(next.of("family")).isEqualTo("Lucero");

        var written = next.with("family", "Lucero Vda. de Paz")
                .with("name", "Ximena L")
                .named();
        assertThat(written.of("family")).isEqualTo("Lucero Vda. de Paz");
    }

    @Test
    void isNotTakenForSomebodyWeKnow() {
        var form = new Form(Map.of("name", "Ximena Lucero", "who", "17"));

        assertThat(form.named().of("family")).isEmpty();
    }

    @Test
    void ofAnOrganisationIsOne() {
        var form = new Form(Map.of("name", "Desert Rose Bakery", "kind", "ORGANISATION")).named();

        assertThat(form.of("given")).isEmpty();
        assertThat(form.of("family")).isEqualTo("Desert Rose Bakery");
    }
}
