package org.headgate.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.headgate.kernel.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "4111111111111111",
                "4111 1111 1111 1111",
                "pays with 4111-1111-1111-1111, exp 12/27",
                "4111.1111.1111.1111",
                "4111\u00a01111\u00a01111\u00a01111",
                "4111–1111–1111–1111",
                "４１１１１１１１１１１１１１１１",
                "4111\n1111\n1111\n1111",
                "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1",
                "41 11 11 11 11 11 11 11",
                "card:5555555555554444.",
                "3782 822463 10005",
                "378282246310005",
                "3056 930902 5904",
                "6011111111111117",
                "3530 1113 3330 0000",
                "4222222222222",
                "2223 0031 2200 3222",
                "on 2026-11-18 4111 1111 1111 1111 was read to me",
                "call 760-555-0148 4111 1111 1111 1111",
            })
    void areFoundHoweverTheyAreWritten(String text) {
        assertThat(CardNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4111 1111 1111 1112",
                "2026-11-18 2026-11-19",
                "from 11/18/2026 to 12/18/2026",
                "from 11-18-2026 to 12-18-2026",
                "760-555-0148 or 760-555-0149, 442-555-0100",
                "account 10-00001-6, before that 03-11842-7",
                "meters 44209718 and 18442097, box 44209719 44209720",
                "radio 356938035643809",
                "0000 0000 0000 0000",
                "bill 26-11-11842, $1,204.50 and $262.75",
                "reads 4251, 4260, 4275, 4281",
                "trace 12345678901234567890123",
            })
    void areNotSeenInOtherFigures(String text) {
        assertThat(CardNumbers.in(text)).isFalse();
    }

    @Test
    void noPairOfDatesLooksLikeOne() {
        var random = new Random(20_260_101);
        for (int i = 0; i < 5_000; i++) {
            var first = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(12_000));
            var second = first.plusDays(random.nextInt(400));
            assertThat(CardNumbers.in("%s %s".formatted(first, second))).isFalse();
            assertThat(CardNumbers.in("%1$tm/%1$td/%1$tY-%2$tm/%2$td/%2$tY".formatted(first, second)))
                    .isFalse();
        }
    }

    record Wrapped(String inside) {}

    record Deep(
            List<Wrapped> many,
            Map<String, String> named,
            @NotFreeText String file) implements Action<String> {}

    @Test
    void areFoundWhereverTheyLieInAnAction() {
        assertThatThrownBy(() ->
                        FreeText.refuseCardNumbers(new Deep(List.of(new Wrapped("4111 1111 1111 1111")), Map.of(), "")))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("\"inside\"")
                .hasMessageNotContaining("4111");
        assertThatThrownBy(() ->
                        FreeText.refuseCardNumbers(new Deep(List.of(), Map.of("note", "5555 5555 5555 4444"), "")))
                .hasMessageContaining("\"note\"");
        assertThatNoException()
                .isThrownBy(() ->
                        FreeText.refuseCardNumbers(new Deep(List.of(), Map.of("note", "fine"), "4111111111111111")));
    }
}
