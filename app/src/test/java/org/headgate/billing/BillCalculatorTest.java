package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headgate.billing.SampleAgreements.FEBRUARY_10;
import static org.headgate.billing.SampleAgreements.JANUARY_10;
import static org.headgate.billing.SampleAgreements.MARCH_10;
import static org.headgate.billing.SampleAgreements.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.billing.AgreementFacts.WaitingRead;
import org.headgate.billing.BillConcern.ClassChanged;
import org.headgate.billing.BillConcern.FirstBill;
import org.headgate.billing.BillConcern.MeterChanged;
import org.headgate.billing.BillConcern.NoReading;
import org.headgate.billing.BillConcern.NoUsage;
import org.headgate.billing.BillConcern.NotRatable;
import org.headgate.billing.BillConcern.ReadWaits;
import org.headgate.billing.BillConcern.UsageFarAboveUsual;
import org.headgate.billing.BillDraft.Held;
import org.headgate.billing.BillDraft.Nothing;
import org.headgate.billing.BillDraft.Ready;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.junit.jupiter.api.Test;

class BillCalculatorTest {
    @Test
    void billsFromTheLastBillToTheLastRead() {
        var bill = ready(home().billed(FEBRUARY_10, "7")
                .read(1, FEBRUARY_10, MARCH_10, "5")
                .draft(MARCH_10.plusDays(3)));

        assertThat(bill.segments()).singleElement().satisfies(segment -> {
            assertThat(segment.period()).isEqualTo(new DateRange(FEBRUARY_10, MARCH_10));
            assertThat(segment.request().first()).isFalse();
        });
        assertThat(bill.total()).isEqualTo(Money.of("35.00"));
    }

    @Test
    void aShortFirstPeriodPaysTheFixedChargeByTheDay() {
        var moveIn = LocalDate.of(2026, 1, 26);
        var bill = ready(home(DateRange.startingOn(moveIn))
                .read(1, moveIn, FEBRUARY_10, "2")
                .draft(FEBRUARY_10));

        // 15 of 30 days: half of 20.00, and 2 ccf in the first tier
        assertThat(bill.total()).isEqualTo(Money.of("16.00"));
        assertThat(bill.concerns()).containsExactly(new FirstBill(moveIn, 15));
    }

    @Test
    void serviceThatEndsIsBilledToItsEndAndNeedsAReadThere() {
        var stop = LocalDate.of(2026, 2, 20);
        var ending = new DateRange(JANUARY_10, stop);

        var unread = home(ending).billed(FEBRUARY_10, "7").draft(MARCH_10);
        var read = home(ending)
                .billed(FEBRUARY_10, "7")
                .read(1, FEBRUARY_10, stop, "3", ReadTaken.Kind.FINAL)
                .draft(MARCH_10);
        var done = home(ending).billed(stop, "7").draft(MARCH_10);

        assertThat(unread)
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.concerns()).containsExactly(new NoReading(FEBRUARY_10, "M1")));
        assertThat(ready(read).segments().getFirst().request().last()).isTrue();
        assertThat(done).isInstanceOf(Nothing.class);
    }

    @Test
    void aMeterExchangedInsideThePeriodAddsUp() {
        var exchange = LocalDate.of(2026, 2, 20);
        var bill = ready(home().billed(FEBRUARY_10, "9")
                .meter(1, "3/4\"", "MAIN", new DateRange(JANUARY_10, exchange))
                .meter(2, "3/4\"", "MAIN", DateRange.startingOn(exchange))
                .read(1, FEBRUARY_10, exchange, "4", ReadTaken.Kind.FINAL)
                .read(2, exchange, MARCH_10, "5")
                .draft(MARCH_10));

        assertThat(bill.segments()).singleElement().satisfies(segment -> {
            assertThat(segment.usage()).isEqualByComparingTo("9");
            assertThat(segment.request().usage()).hasSize(2);
        });
        assertThat(bill.concerns()).containsExactly(new MeterChanged("M1", "M2", exchange));
    }

    @Test
    void whatADeductMeterMeasuresIsTakenOffAndACompoundSideAdded() {
        var bill = ready(home().billed(FEBRUARY_10, "9")
                .meter(2, "3/4\"", "COMPOUND_LOW", DateRange.startingOn(JANUARY_10))
                .meter(3, "3/4\"", "DEDUCT", DateRange.startingOn(JANUARY_10))
                .read(1, FEBRUARY_10, MARCH_10, "10")
                .read(2, FEBRUARY_10, MARCH_10, "3")
                .read(3, FEBRUARY_10, MARCH_10, "-4")
                .draft(MARCH_10));

        assertThat(bill.segments().getFirst().usage()).isEqualByComparingTo("9");
    }

    @Test
    void everyMeterOfThePointNeedsARead() {
        var draft = home().billed(FEBRUARY_10, "9")
                .meter(2, "3/4\"", "COMPOUND_LOW", DateRange.startingOn(JANUARY_10))
                .read(1, FEBRUARY_10, MARCH_10, "10")
                .draft(MARCH_10);

        assertThat(draft)
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.concerns()).containsExactly(new NoReading(FEBRUARY_10, "M2")));
    }

    @Test
    void aClassThatChangesInsideThePeriodSplitsItAndNoWaterIsLost() {
        var change = LocalDate.of(2026, 2, 24);
        var bill = ready(home().billed(FEBRUARY_10, "9")
                .classes("HOME", change, "SHOP")
                .read(1, FEBRUARY_10, MARCH_10, "10")
                .draft(MARCH_10));

        assertThat(bill.segments()).extracting(DraftSegment::rateClass).containsExactly("HOME", "SHOP");
        assertThat(bill.segments())
                .extracting(DraftSegment::usage)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("5"), new BigDecimal("5"));
        // 14 of 30 days each: 20.00 and 40.00 by the day
        assertThat(bill.segments())
                .extracting(segment -> segment.lines().getFirst().amount())
                .containsExactly(Money.of("9.33"), Money.of("18.67"));
        assertThat(bill.concerns()).contains(new ClassChanged("HOME", "SHOP", change));
    }

    @Test
    void aPartTooLongToBeProratedIsNotChargedTwice() {
        var change = MARCH_10.minusDays(1);
        var bill = ready(home().billed(FEBRUARY_10, "9")
                .classes("HOME", change, "SHOP")
                .read(1, FEBRUARY_10, MARCH_10, "10")
                .draft(MARCH_10));

        assertThat(bill.segments()).extracting(DraftSegment::rateClass).containsExactly("SHOP");
    }

    @Test
    void aReadThatWaitsForADecisionHoldsTheBill() {
        var home = home().billed(FEBRUARY_10, "9").read(1, FEBRUARY_10, MARCH_10, "10");
        home.facts.waiting.add(new WaitingRead("HIGH", MARCH_10));

        assertThat(home.draft(MARCH_10))
                .isInstanceOfSatisfying(
                        Held.class,
                        held -> assertThat(held.concerns()).containsExactly(new ReadWaits("HIGH", MARCH_10)));
    }

    @Test
    void withoutAClassOrARateThereIsAReasonAndNoBill() {
        var classless = home().billed(FEBRUARY_10, "9").read(1, FEBRUARY_10, MARCH_10, "10");
        classless.facts.classes.clear();
        var odd = home().meter(1, "9\"", "MAIN", DateRange.startingOn(JANUARY_10))
                .billed(FEBRUARY_10, "9")
                .read(1, FEBRUARY_10, MARCH_10, "10");

        for (var draft : List.of(classless.draft(MARCH_10), odd.draft(MARCH_10)))
            assertThat(draft)
                    .isInstanceOfSatisfying(
                            Held.class,
                            held -> assertThat(held.concerns()).singleElement().isInstanceOf(NotRatable.class));
    }

    @Test
    void mentionsUseFarFromTheCustomersOwn() {
        var usual = new String[] {"8", "9", "8", "9"};
        var leak = ready(home().billed(FEBRUARY_10, usual)
                .read(1, FEBRUARY_10, MARCH_10, "40")
                .draft(MARCH_10));
        var nothing = ready(home().billed(FEBRUARY_10, usual)
                .read(1, FEBRUARY_10, MARCH_10, "0")
                .draft(MARCH_10));
        var ordinary = ready(home().billed(FEBRUARY_10, usual)
                .read(1, FEBRUARY_10, MARCH_10, "9")
                .draft(MARCH_10));

        assertThat(leak.concerns()).singleElement().isInstanceOf(UsageFarAboveUsual.class);
        assertThat(nothing.concerns()).singleElement().isInstanceOf(NoUsage.class);
        assertThat(ordinary.concerns()).isEmpty();
        assertThat(ordinary.usual()).isEqualTo(Money.of("40.00"));
    }

    private static Ready ready(BillDraft draft) {
        assertThat(draft).isInstanceOf(Ready.class);
        return (Ready) draft;
    }
}
