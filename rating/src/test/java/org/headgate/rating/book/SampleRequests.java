package org.headgate.rating.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Money;

/** Bills to be worked out for the home on Mill Lane. */
final class SampleRequests {
    static final LocalDate JUNE_1 = LocalDate.of(2025, 6, 1);
    static final LocalDate JULY_1 = LocalDate.of(2025, 7, 1);
    static final LocalDate DECEMBER_17 = LocalDate.of(2025, 12, 17);
    static final LocalDate JANUARY_16 = LocalDate.of(2026, 1, 16);

    private SampleRequests() {}

    static ChargeRequest home(LocalDate from, LocalDate until, String usage) {
        return ChargeRequest.regular("HOME", from, until, Map.of("meter_size", "3/4\""), new BigDecimal(usage));
    }

    static ChargeRequest june(String usage) {
        return home(JUNE_1, JULY_1, usage);
    }

    static List<Charge> charges(TariffBook book, ChargeRequest request) {
        return switch (book.rate(request)) {
            case BookRating.Charges(var charges) -> charges;
            case BookRating.Held(var reasons) -> throw new AssertionError("held: " + reasons);
        };
    }

    static List<String> reasons(TariffBook book, ChargeRequest request) {
        return switch (book.rate(request)) {
            case BookRating.Held(var reasons) -> reasons.stream().map(Words::en).toList();
            case BookRating.Charges charges -> throw new AssertionError("charged: " + charges.total());
        };
    }

    static Money total(TariffBook book, ChargeRequest request) {
        return new BookRating.Charges(charges(book, request)).total();
    }

    static Money amount(TariffBook book, ChargeRequest request, String component) {
        var sum = Money.ZERO;
        for (var charge : charges(book, request))
            if (charge.component().equals(component)) sum = sum.plus(charge.amount());
        return sum;
    }
}
