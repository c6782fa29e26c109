package org.headgate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class CreditApplicationTest {
    private static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    private static final LocalDate APRIL_3 = LocalDate.of(2026, 4, 3);

    @Test
    void paysTheOldestFirst() {
        var applications = CreditApplication.oldestFirst(List.of(
                item(1, "WATER", MARCH_3, "40.00"),
                item(3, "", MARCH_3, "-60.00"),
                item(2, "WATER", APRIL_3, "50.00")));

        assertThat(applications)
                .containsExactly(applied(3, "", 1, "WATER", "40.00"), applied(3, "", 2, "WATER", "20.00"));
    }

    @Test
    void creditOfAServiceGoesToThatServiceBeforeAnOlderDebtOfAnother() {
        var applications = CreditApplication.oldestFirst(List.of(
                item(1, "SEWER", MARCH_3, "40.00"),
                item(2, "WATER", APRIL_3, "30.00"),
                item(3, "WATER", APRIL_3, "-50.00")));

        assertThat(applications)
                .containsExactly(applied(3, "WATER", 2, "WATER", "30.00"), applied(3, "WATER", 1, "SEWER", "20.00"));
    }

    @Test
    void leavesWhatNothingIsOpenForAsCredit() {
        assertThat(CreditApplication.oldestFirst(List.of(item(3, "", MARCH_3, "-60.00"))))
                .isEmpty();
    }

    private static CreditApplication.Item item(long transaction, String service, LocalDate due, String open) {
        return new CreditApplication.Item(
                new TransactionId(transaction), service, new AccountId(7), due, Money.of(open));
    }

    private static CreditApplication applied(long with, String withService, long item, String service, String amount) {
        return new CreditApplication(
                new TransactionId(with), withService, new TransactionId(item), service, Money.of(amount));
    }
}
