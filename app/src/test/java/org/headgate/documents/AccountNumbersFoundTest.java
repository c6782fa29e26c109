package org.headgate.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.customers.AccountNumber;
import org.junit.jupiter.api.Test;

class AccountNumbersFoundTest {
    private static final AccountNumber OURS = AccountNumber.of(311_842);
    private static final AccountNumber OTHER = AccountNumber.of(311_843);

    @Test
    void findsAHyphenedNumberWhoseCheckDigitHolds() {
        assertThat(AccountNumbersFound.inText("Re: account " + OURS + ", lease of June"))
                .containsExactly(OURS);
    }

    @Test
    void passesOverANumberWhoseCheckDigitDoesNotHold() {
        assertThat(AccountNumbersFound.inText("account 03-11842-0")).isEmpty();
    }

    @Test
    void takesBareDigitsOnlyWhereTheyAreCalledAnAccount() {
        assertThat(AccountNumbersFound.inText("Invoice " + OURS.digits())).isEmpty();
        assertThat(AccountNumbersFound.inText("ACCOUNT NO. " + OURS.digits())).containsExactly(OURS);
        assertThat(AccountNumbersFound.inText("Número de cuenta: " + OURS.digits()))
                .containsExactly(OURS);
    }

    @Test
    void seesNoAccountInPartOfALongerNumber() {
        assertThat(AccountNumbersFound.inText("phone 1-" + OURS + "-77")).isEmpty();
    }

    @Test
    void namesEveryAccountOnceInReadingOrder() {
        assertThat(AccountNumbersFound.inText("%s and %s, again %s".formatted(OTHER, OURS, OTHER)))
                .containsExactly(OTHER, OURS);
    }

    @Test
    void readsABarcodeWithOrWithoutWordsAroundTheNumber() {
        assertThat(AccountNumbersFound.inBarcodes(List.of(OURS.digits()))).containsExactly(OURS);
        assertThat(AccountNumbersFound.inBarcodes(List.of("HEADGATE:" + OURS))).containsExactly(OURS);
        assertThat(AccountNumbersFound.inBarcodes(List.of("9876543210"))).isEmpty();
    }
}
