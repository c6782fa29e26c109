package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;

class AccountNumberTest {
    @Test
    void isWrittenAsTwoFiveOne() {
        var number = AccountNumber.of(311_842);

        assertThat(number).hasToString("03-11842-" + number.digits().charAt(7));
    }

    @Test
    void endsInTheLuhnDigit() {
        // 1 7 8 9 3 7 2 from the right, every other one doubled: 2+7+7+9+6+7+4 = 42.
        assertThat(AccountNumber.of(2_739_871).digits()).isEqualTo("27398718");
    }

    @Test
    void isReadWithHyphensAndSpaces() {
        var number = AccountNumber.of(311_842);

        assertThat(AccountNumber.parse(number.toString())).isEqualTo(number);
        assertThat(AccountNumber.parse(" 03 11842 " + number.digits().charAt(7)))
                .isEqualTo(number);
    }

    @Test
    void noticesEveryMistypedDigit() {
        var digits = AccountNumber.of(311_842).digits();
        for (int place = 0; place < digits.length(); place++)
            for (char digit = '0'; digit <= '9'; digit++) {
                if (digit == digits.charAt(place)) continue;
                var mistyped = digits.substring(0, place) + digit + digits.substring(place + 1);
                assertThatThrownBy(() -> new AccountNumber(mistyped))
                        .isInstanceOf(Rejection.class)
                        .hasMessageContaining("is a digit mistyped?");
            }
    }

    @Test
    void saysWhatAnAccountNumberLooksLike() {
        assertThatThrownBy(() -> AccountNumber.parse("12-34"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("expected eight digits as in 03-11842-9");
    }
}
