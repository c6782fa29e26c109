package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.billing.Concern.Decision;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Proof;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class BillRunsTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate MARCH_10 = LocalDate.of(2026, 3, 10);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    BillRuns runs;

    @Autowired
    Bills bills;

    @Autowired
    Corrections corrections;

    @Autowired
    BilledReads billedReads;

    @Autowired
    Ledger ledger;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    ObjectProvider<Proof> proofs;

    private SampleTown town;
    private Person biller;

    @BeforeEach
    void openTown() {
        town = SampleTown.in(jdbc, district);
        biller = SampleTown.biller(people);
        books.adopt("sample", SampleTown.RATES);
    }

    @Test
    void billsACycleTwoMonthsAndTheBooksAgree() {
        var house = town.house();
        var shop = town.house("SHOP", "1\"");
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        town.read(shop, SampleTown.START, FEBRUARY_10, "10");
        post(calculated(FEBRUARY_10));
        town.read(house, FEBRUARY_10, MARCH_10, "5");
        town.read(shop, FEBRUARY_10, MARCH_10, "11");
        post(calculated(MARCH_10));

        // 20.00 + 5 x 3.00 + 5 x 4.00 + 2 x 5.00, then 20.00 + 5 x 3.00
        assertThat(totals(house.account())).containsExactly(Money.of("35.00"), Money.of("65.00"));
        assertThat(totals(shop.account())).containsExactly(Money.of("99.50"), Money.of("95.00"));
        assertThat(ledger.balance(house.account())).isEqualTo(Money.of("100.00"));
        assertThat(bills.of(house.account(), 1).getFirst().balanceBefore()).isEqualTo(Money.of("65.00"));
        assertTheBooksAgree();
    }

    @Test
    void explainsEveryLineInTwoLanguagesByTheRatesThatChargedIt() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        post(calculated(FEBRUARY_10));
        var bill = bills.of(house.account(), 1).getFirst();

        var lines = bills.card(bill.id()).orElseThrow().segments().getFirst().lines();
        assertThat(lines).extracting(line -> line.wording().en()).containsExactly("Basic service charge", "Water used");
        assertThat(lines.getLast().charge().tiers()).hasSize(3);
        for (var language : new Locale[] {Locale.ENGLISH, Locale.of("es")})
            for (var charge : bills.explain(bill.id(), language).getFirst().charges())
                assertThat(charge.arithmetic().getLast())
                        .contains(charge.charge().amount().toString());
    }

    @Test
    void answersWhatABillWouldBeOtherwise() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        post(calculated(FEBRUARY_10));
        var bill = bills.of(house.account(), 1).getFirst().id();

        var lessWater = bills.whatIf(bill, 1, new WhatIf(new BigDecimal("4"), null, Map.of()), Locale.ENGLISH);
        var largerMeter = bills.whatIf(bill, 1, new WhatIf(null, null, Map.of("meter_size", "1\"")), Locale.ENGLISH);
        var unknownMeter = bills.whatIf(bill, 1, new WhatIf(null, null, Map.of("meter_size", "9\"")), Locale.ENGLISH);

        assertThat(lessWater.total()).isEqualTo(Money.of("32.00"));
        assertThat(largerMeter.difference()).isEqualTo(Money.of("10.00"));
        assertThat(unknownMeter.reasons()).singleElement().asString().contains("9\"");
    }

    @Test
    void holdsWhatCannotBeBilledWithTheReasonAndGoesOn() {
        var unread = town.house();
        var unknownClass = town.house("CASTLE", "3/4\"");
        town.read(unknownClass, SampleTown.START, FEBRUARY_10, "3");
        var waiting = town.house();
        town.read(waiting.point(), waiting.installation(), SampleTown.START, FEBRUARY_10, "ACTUAL", "900", "EXCEPTION");
        exception(waiting, FEBRUARY_10);
        var fine = town.house();
        town.read(fine, SampleTown.START, FEBRUARY_10, "3");

        var run = calculated(FEBRUARY_10);

        assertThat(runs.concerns(run))
                .extracting(concern -> concern.what().kind())
                .containsExactlyInAnyOrder("NoReading", "NotRatable", "ReadWaits");
        assertThat(runs.concerns(run))
                .filteredOn(concern -> unknownClass.account().equals(concern.account()))
                .singleElement()
                .satisfies(
                        concern -> assertThat(concern.sentence(Locale.ENGLISH)).contains("CASTLE"));
        assertThat(status(run, fine.account())).isEqualTo("DRAFT");
        assertThat(status(run, unread.account())).isEqualTo("HELD");
    }

    @Test
    void isNotSignedOffWhileAConcernIsUndecidedOrAPointIsForgotten() {
        var house = town.house();
        var forgotten = town.vacantPoint();
        var vacant = town.vacantPoint();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        var unread = town.house();
        var run = calculated(FEBRUARY_10);
        jdbc.sql("delete from billing.unbilled where service_point_id = ?")
                .param(forgotten)
                .update();

        var refused = office.perform(new SignOffRun(run), biller);
        assertThat(refused).isInstanceOf(Outcome.Refused.class);
        assertThat(((Outcome.Refused<RunId>) refused).reasons()).hasSize(2);
        assertThatThrownBy(() -> runs.planPosting(run))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("signed off");

        var concern = runs.concerns(run).getFirst();
        assertThatThrownBy(() -> runs.decide(concern.id(), Decision.ACCEPTED, "fine", biller))
                .isInstanceOf(Rejection.class);
        office.perform(new DecideConcern(concern.id(), Decision.HELD, "gate locked"), biller)
                .orReject();
        office.perform(new StateUnbilledReason(run, new ServicePointId(forgotten), "demolished"), biller)
                .orReject();
        assertThat(office.perform(new SignOffRun(run), biller)).isInstanceOf(Outcome.Done.class);
        assertThat(runs.unbilled(run))
                .extracting(point -> point.servicePoint().value())
                .containsExactlyInAnyOrder(forgotten, vacant, unread.point());
        assertThat(runs.unbilled(run)).extracting(UnbilledPoint::reason).contains("Held: gate locked");
    }

    @Test
    void aHeldBillIsReleasedLaterUnderItsOwnNumber() {
        var fine = town.house();
        var unread = town.house();
        town.read(fine, SampleTown.START, FEBRUARY_10, "3");
        var run = calculated(FEBRUARY_10);
        runs.acceptRemaining(run, "read follows", biller);
        post(run);
        var held = bill(run, unread.account());
        assertThatThrownBy(() -> corrections.release(held, "read came", biller)).isInstanceOf(Rejection.class);

        town.read(unread, SampleTown.START, FEBRUARY_10, "7");
        office.perform(new RecalculateDraft(held), biller).orReject();
        office.perform(new ReleaseHeldBill(held, "read came"), biller).orReject();

        assertThat(bills.find(held).orElseThrow().status()).isEqualTo(BillStatus.POSTED);
        assertThat(ledger.balance(unread.account())).isEqualTo(Money.of("43.00"));
        assertTheBooksAgree();
    }

    @Test
    void aReadIsBilledFromPostingUntilItsBillIsCancelled() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        var run = calculated(FEBRUARY_10);
        assertThat(billedReads.isPosted(house.point(), FEBRUARY_10)).isFalse();

        post(run);

        assertThat(billedReads.isPosted(house.point(), FEBRUARY_10)).isTrue();
        assertThat(billedReads.isPosted(house.point(), SampleTown.START))
                .as("the read that the period begins with was billed before")
                .isFalse();
        assertThat(billedReads.isPosted(house.point(), FEBRUARY_10.plusDays(1))).isFalse();

        corrections.cancel(bills.of(house.account(), 1).getFirst().id(), "read wrong");

        assertThat(billedReads.isPosted(house.point(), FEBRUARY_10)).isFalse();
    }

    @Test
    void cancellingAndBillingAgainNetsToTheNewBillAndShowsBoth() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        post(calculated(FEBRUARY_10));
        town.read(house, FEBRUARY_10, MARCH_10, "5");
        post(calculated(MARCH_10));
        var february = bills.of(house.account(), 2).getLast();
        jdbc.sql("update customers.agreement_class set rate_class = 'SHOP' where agreement_id = ?")
                .param(house.agreement())
                .update();

        var again = office.perform(new CancelAndRebill(february.id(), "is a shop"), biller)
                .orReject();
        var onceMore = office.perform(new CancelAndRebill(again, "still a shop"), biller)
                .orReject();

        assertThat(bills.find(february.id()).orElseThrow().status()).isEqualTo(BillStatus.CANCELLED);
        assertThat(bills.find(again).orElseThrow().rebilledBy()).isEqualTo(onceMore);
        assertThat(ledger.balance(house.account())).isEqualTo(Money.of("129.00")); // 35.00 + 40.00 + 12 x 4.50
        assertThat(corrections.comparison(again).change()).isEqualTo(Money.of("29.00"));
        assertThatThrownBy(() -> corrections.cancel(february.id(), "twice")).isInstanceOf(Rejection.class);
        office.perform(new CancelBill(onceMore, "not at all"), biller).orReject();
        assertThat(ledger.balance(house.account())).isEqualTo(Money.of("35.00"));
        assertTheBooksAgree();
    }

    @Test
    void aReadAfterEstimatesSpreadsTheWaterOverTheirPeriodsBeforeTiering() {
        var house = town.house();
        town.estimate(house, SampleTown.START, FEBRUARY_10, "0");
        post(calculated(FEBRUARY_10));
        town.read(house, FEBRUARY_10, MARCH_10, "12");
        var run = calculated(MARCH_10);

        // 59 days, 12 ccf: 31 days of them are 6.305, 28 are 5.695. 20 + 15 + 1.305 x 4 = 40.22 less 20.00, and 20 + 15
        // + 2.78
        var segments = bills.segments(bill(run, house.account()));
        assertThat(segments).extracting(SegmentCard::kind).containsExactly(SegmentKind.TRUE_UP, SegmentKind.REGULAR);
        assertThat(segments).extracting(SegmentCard::amount).containsExactly(Money.of("20.22"), Money.of("37.78"));
        post(run);
        var explained =
                bills.explain(bill(run, house.account()), Locale.ENGLISH).getFirst();
        assertThat(explained.alreadyCharged()).isNotEmpty();
        var estimated = bills.of(house.account(), 2).getLast();
        assertThatThrownBy(() -> corrections.cancel(estimated.id(), "wrong"))
                .hasMessageContaining("cancel that one first");
        assertTheBooksAgree();
    }

    @Test
    void aStepThatBreaksLeavesNothingBehindAndIsTakenUpWhereItBroke() {
        var house = town.house();
        var broken = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        town.read(broken, SampleTown.START, FEBRUARY_10, "4");
        unit(broken, "BUSHEL");
        var run = plan(FEBRUARY_10);
        assertThatThrownBy(() -> runs.calculateHere(run, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(count("billing.bill where run_id = " + run.value())).isZero();

        unit(broken, "CCF");
        runs.calculateHere(run, 2);
        runs.signOff(run, biller);
        runs.planPosting(run);
        var first = bill(run, house.account());
        revenueAccount(first, "nowhere");
        assertThatThrownBy(() -> runs.postHere(run, 2)).isInstanceOf(RuntimeException.class);
        assertThat(ledger.balance(broken.account())).isEqualTo(Money.ZERO);
        assertThat(status(run, broken.account())).isEqualTo("DRAFT");

        revenueAccount(first, "4010");
        runs.postHere(run, 2);
        assertThat(first).isEqualTo(runs.find(run).orElseThrow().bill(0));
        assertThat(ledger.balance(house.account())).isEqualTo(Money.of("29.00"));
        assertThat(ledger.balance(broken.account())).isEqualTo(Money.of("32.00"));
        assertTheBooksAgree();
    }

    private void unit(SampleTown.House house, String unit) {
        jdbc.sql("update metering.read set unit = ? where service_point_id = ? and kind = 'ACTUAL'")
                .param(unit)
                .param(house.point())
                .update();
    }

    private void revenueAccount(BillId bill, String code) {
        jdbc.sql("update billing.bill_line set revenue_account = ? where bill_id = ? and component = 'service_charge'")
                .param(code)
                .param(bill.value())
                .update();
    }

    private long count(String rows) {
        return jdbc.sql("select count(*) from " + rows).query(Long.class).single();
    }

    @Test
    void aSecondBillForTheSamePeriodIsImpossible() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        var run = calculated(FEBRUARY_10);

        assertThatThrownBy(() -> calculated(FEBRUARY_10))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already billed");
        assertThatThrownBy(() ->
                        jdbc.sql("""
                insert into billing.bill_segment (bill_id, number, agreement_id, service, rate_class, period, usage, unit,
                                                  estimated, tariff_book_id, request, amount)
                select bill_id, 9, agreement_id, service, rate_class, period, usage, unit, estimated, tariff_book_id, request, amount
                  from billing.bill_segment where bill_id = ?
                """).param(bill(run, house.account()).value()).update())
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aRunTakenBackLeavesNothingAndCanBeRepeated() {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        var first = calculated(FEBRUARY_10);
        office.perform(new CancelRun(first, "wrong reads"), biller).orReject();
        assertThat(jdbc.sql("select count(*) from billing.bill where run_id = ?")
                        .param(first.value())
                        .query(Long.class)
                        .single())
                .isZero();

        post(calculated(FEBRUARY_10));
        assertThat(totals(house.account())).containsExactly(Money.of("29.00"));
    }

    @Test
    void workersOfTheSchedulerCalculateAndPostToo() throws InterruptedException {
        var house = town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "3");
        var run = office.perform(
                        new StartBillRun(
                                town.cycle,
                                FEBRUARY_10.withDayOfMonth(1),
                                FEBRUARY_10,
                                FEBRUARY_10.plusDays(2),
                                FEBRUARY_10.plusDays(23)),
                        biller)
                .orReject();
        office.perform(new CalculateRun(run), biller).orReject();
        await(run, RunState.REVIEW);
        office.perform(new SignOffRun(run), biller).orReject();
        office.perform(new PostRun(run), biller).orReject();
        await(run, RunState.POSTED);
        office.perform(new IssueRun(run), biller).orReject();
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(RunState.ISSUED);
    }

    private void await(RunId run, RunState state) throws InterruptedException {
        for (var tries = 0; tries < 200 && runs.find(run).orElseThrow().state() != state; tries++) Thread.sleep(50);
        assertThat(runs.find(run).orElseThrow().state()).isEqualTo(state);
    }

    private RunId calculated(LocalDate readsUntil) {
        var run = plan(readsUntil);
        runs.calculateHere(run, 2);
        return run;
    }

    private RunId plan(LocalDate readsUntil) {
        return runs.plan(
                town.cycle, readsUntil.withDayOfMonth(1), readsUntil, readsUntil.plusDays(2), readsUntil.plusDays(23));
    }

    private void post(RunId run) {
        if (!runs.objectionsToSignOff(run).isEmpty()) runs.acceptRemaining(run, "looked at", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, 2);
    }

    private List<Money> totals(AccountId account) {
        return bills.of(account, 10).stream().map(Bill::total).toList();
    }

    private BillId bill(RunId run, AccountId account) {
        return jdbc.sql("select id from billing.bill where run_id = ? and account_id = ?")
                .param(run.value())
                .param(account.value())
                .query((row, _) -> new BillId(row.getLong(1)))
                .single();
    }

    private String status(RunId run, AccountId account) {
        return bills.find(bill(run, account)).orElseThrow().status().name();
    }

    private void exception(SampleTown.House house, LocalDate on) {
        jdbc.sql(
                        "insert into metering.read_exception (service_point_id, installation_id, read_on, kind, facts, severity) values (?, ?, ?, 'TooLate', '{\"days\": 60, \"usualDays\": 31}', 5)")
                .param(house.point())
                .param(house.installation())
                .param(on)
                .update();
    }

    private void assertTheBooksAgree() {
        assertThat(proofs.stream()
                        .filter(proof -> !proof.getClass().getName().contains("metering"))
                        .flatMap(proof -> proof.problems().stream()))
                .isEmpty();
    }
}
