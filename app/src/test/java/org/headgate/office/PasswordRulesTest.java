package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headgate.kernel.Rejection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"canal gate ochre", "una acequia de marzo", "tRq9-hhx2-vw4k", "twelve weirs and a flume"})
    void leaveToThePersonWhatALongPasswordIsMadeOf(String password) {
        assertThatCode(() -> PasswordRules.check(password, "nadia", 12)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "Password1234",
                "passwordpassword",
                "headgate2026!",
                "123456789012",
                "987654321098",
                "aaaaaaaaaaaaaa",
                "qwertyuiop12",
                "nadianadia12",
                "Welcome-2026!!",
            })
    void refuseWhatIsShortOrTriedFirst(String password) {
        assertThatThrownBy(() -> PasswordRules.check(password, "nadia", 12)).isInstanceOf(Rejection.class);
    }

    @org.junit.jupiter.api.Test
    void refuseMoreThanTheHashCanTake() {
        assertThatThrownBy(() -> PasswordRules.check("ñandú ".repeat(12), "nadia", 12))
                .isInstanceOf(Rejection.class);
    }
}
