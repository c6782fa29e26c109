package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.ServicePointId;
import org.headgate.rating.book.TariffBook;

/** Agreements as they are known when they are billed, without a database. */
final class SampleAgreements {
    static final LocalDate JANUARY_10 = LocalDate.of(2026, 1, 10);
    static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);
    static final TariffBook BOOK = TariffBook.parse("sample", SampleTown.RATES).orReject();

    final AgreementFacts facts;

    private SampleAgreements(AgreementFacts facts) {
        this.facts = facts;
    }

    /** A home with a 3/4" meter since January 10. */
    static SampleAgreements home() {
        return home(DateRange.startingOn(JANUARY_10));
    }

    static SampleAgreements home(DateRange effective) {
        var facts = new AgreementFacts(new AccountId(1), new AgreementId(1), new ServicePointId(1), "WATER", effective);
        facts.classes.add(new Dated<>(DateRange.startingOn(JANUARY_10), "HOME"));
        return new SampleAgreements(facts).meter(1, "3/4\"", "MAIN", DateRange.startingOn(JANUARY_10));
    }

    SampleAgreements meter(long installation, String size, String role, DateRange effective) {
        facts.meters.removeIf(meter -> meter.installation() == installation);
        facts.meters.add(new MeterInPlace(installation, "M" + installation, size, role, BigDecimal.ONE, effective));
        return this;
    }

    SampleAgreements read(long installation, LocalDate from, LocalDate on, String usage) {
        return read(installation, from, on, usage, ReadTaken.Kind.ACTUAL);
    }

    SampleAgreements read(long installation, LocalDate from, LocalDate on, String usage, ReadTaken.Kind kind) {
        facts.reads.add(new ReadTaken(
                installation, on, from, kind, true, new BigDecimal(usage), new BigDecimal(usage), VolumeUnit.CCF));
        return this;
    }

    SampleAgreements classes(String before, LocalDate on, String after) {
        facts.classes.clear();
        facts.classes.add(new Dated<>(new DateRange(JANUARY_10, on), before));
        facts.classes.add(new Dated<>(DateRange.startingOn(on), after));
        return this;
    }

    /** Billed before, a month each, with these uses, the last of them until {@code until}. */
    SampleAgreements billed(LocalDate until, String... uses) {
        for (int i = 0; i < uses.length; i++) {
            var from = until.minusMonths(uses.length - i);
            facts.billed(new PastSegment(
                    new BillId(100 + i),
                    1,
                    SegmentKind.REGULAR,
                    "HOME",
                    new DateRange(from, from.plusMonths(1)),
                    new BigDecimal(uses[i]),
                    VolumeUnit.CCF,
                    false,
                    Money.of("40.00"),
                    new TariffBookId(1),
                    null));
        }
        return this;
    }

    BillDraft draft(LocalDate readsUntil) {
        return new BillCalculator(new TariffBookId(1), BOOK, readsUntil, false, _ -> BOOK)
                .draft(facts.account, new ArrayList<>(List.of(facts)));
    }
}
