package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredTest {
    @ParameterizedTest
    @CsvSource({
        "(760) 555 0148, 760-555-0148",
        "+1 760.555.0148, 760-555-0148",
        "7605550148, 760-555-0148",
        "760-555-0148 ext. 12, 760-555-0148 x12"
    })
    void keepsATelephoneInOneForm(String entered, String kept) {
        assertThat(Entered.telephone(entered)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"555-0148", "760-555-014", "call Maria", "760-555-0148 x"})
    void refusesWhatIsNoTelephone(String entered) {
        assertThatThrownBy(() -> Entered.telephone(entered))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("is not a telephone number");
    }

    @Test
    void keepsAnAddressAsThePostOfficeWantsIt() {
        assertThat(Entered.address(
                        new MailingAddress(" Marisol  Etcheverry", "PO Box 12", "Cholla Flat", "ca", "92252-0012")))
                .isEqualTo(new MailingAddress("Marisol Etcheverry", "PO Box 12", "Cholla Flat", "CA", "92252-0012"));
    }

    @ParameterizedTest
    @CsvSource({"XX, 92252, is not a state", "CA, 9225, is not a ZIP code", "CA, 92252-1, is not a ZIP code"})
    void refusesAnAddressThatCannotBe(String state, String zip, String sentence) {
        assertThatThrownBy(() ->
                        Entered.address(new MailingAddress("M. Etcheverry", "PO Box 12", "Cholla Flat", state, zip)))
                .hasMessageContaining(sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maria", "maria@", "maria@example", "a b@example.org"})
    void refusesWhatIsNoAddressOfEMail(String entered) {
        assertThatThrownBy(() -> Entered.email(entered)).isInstanceOf(Rejection.class);
    }
}
