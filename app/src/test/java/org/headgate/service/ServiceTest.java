package org.headgate.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.billing.TariffBooks;
import org.headgate.credit.Credit;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Customers;
import org.headgate.district.BusinessDateMoved;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionKind;
import org.headgate.metering.Metering;
import org.headgate.metering.SampleMeters;
import org.headgate.office.Action;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.orders.CompleteOrder;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OpenOrder;
import org.headgate.orders.OrderCard;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderPriority;
import org.headgate.orders.OrderWindow;
import org.headgate.orders.Orders;
import org.headgate.premises.Premises;
import org.headgate.premises.ServicePoint;
import org.headgate.service.SampleHouses.House;
import org.headgate.service.SampleHouses.Household;
import org.headgate.web.Saying;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ServiceTest {
    private static final LocalDate TODAY = SampleHouses.TODAY;
    private static final LocalDate NEXT_WEEK = TODAY.plusDays(7);
    private static final LocalDate MOVED_IN = SampleHouses.MOVED_IN;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    Customers customers;

    @Autowired
    Metering metering;

    @Autowired
    SampleMeters meters;

    @Autowired
    People people;

    @Autowired
    Office office;

    @Autowired
    Service service;

    @Autowired
    Moves moves;

    @Autowired
    Settlement settlement;

    @Autowired
    Orders orders;

    @Autowired
    Premises premises;

    @Autowired
    Ledger ledger;

    @Autowired
    Credit credit;

    @Autowired
    ServiceProof proof;

    private SampleHouses houses;
    private Person nadia;

    @BeforeEach
    void open() {
        houses = SampleHouses.open(jdbc, district, books, customers, metering, meters);
        nadia = SampleHouses.somebody(people, "nadia.service", Level.TWO);
    }

    @Test
    void startsANewTenantTodayWithTheReadOfToday() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1010"), nadia, "round");

        var move = done(start(house, TODAY, Reading.ACTUAL, new Figure(house.meter(), new BigDecimal("1011"))));

        var card = service.move(move).orElseThrow();
        assertThat(card.state()).isEqualTo(MoveState.IN_EFFECT);
        var agreement = customers.agreementAt(house.point(), TODAY).orElseThrow();
        assertThat(agreement.account()).isEqualTo(card.account());
        assertThat(customers.terms(agreement.id()).classOn(TODAY)).isEqualTo("RESIDENTIAL_SINGLE");
        assertThat(customers.rolesOn(card.account()))
                .extracting(AccountRole::kind)
                .containsExactly(AccountRole.Kind.CUSTOMER, AccountRole.Kind.TENANT);
        assertThat(customers.account(card.account()).orElseThrow().language()).isEqualTo("es");
        assertThat(metering.figureOn(house.meter(), TODAY).orElseThrow().register())
                .isEqualByComparingTo("1011");
    }

    @Test
    void stopsServiceAndClosesTheAccountWithTheLastAgreement() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);

        var move = done(stop(household, house, TODAY, Reading.ESTIMATE, true));

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.IN_EFFECT);
        assertThat(customers.agreementAt(house.point(), TODAY)).isEmpty();
        assertThat(customers.account(household.account()).orElseThrow().closedOn())
                .isEqualTo(TODAY);
        assertThat(metering.figureOn(house.meter(), TODAY).orElseThrow().estimated())
                .isTrue();
        assertThat(waitingAt(house)).extracting(OrderCard::kind).containsExactly(OrderKind.TURN_OFF);
    }

    @Test
    void saysTheFinalBillByTheDayBeforeAnybodyConfirms() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);

        var plan = service.plan(stop(household, house, TODAY, Reading.ESTIMATE, true), nadia);

        assertThat(plan.obstacles()).isEmpty();
        assertThat(words(plan)).contains("service.will.end", "service.will.turn-off", "service.will.account-closes");
        assertThat(words(plan)).anyMatch(key -> key.startsWith("service.will.final-bill"));
    }

    @Test
    void aFutureStopIsTakenBackWhole() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var move = done(stop(household, house, NEXT_WEEK, Reading.ORDER, true));
        assertThat(customers.agreementAt(house.point(), NEXT_WEEK)).isEmpty();
        assertThat(waitingAt(house)).hasSize(1);

        done(new UndoMove(move, household.account(), "They stay after all", version(move)));

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.UNDONE);
        var agreement = customers.agreementAt(house.point(), NEXT_WEEK).orElseThrow();
        assertThat(customers.terms(agreement.id()).classOn(NEXT_WEEK)).isEqualTo("RESIDENTIAL_SINGLE");
        assertThat(waitingAt(house)).isEmpty();
    }

    @Test
    void aStopThatIsTakenBackLetsAClassChangeThatWasToComeComeAgain() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var agreement =
                customers.agreementAt(house.point(), TODAY).orElseThrow().id();
        customers.changeClass(agreement, "COMMERCIAL", TODAY.plusDays(20));
        customers.changeFact(agreement, "household_size", "3", MOVED_IN);
        customers.changeFact(agreement, "household_size", "5", TODAY.plusDays(12));
        var before = customers.terms(agreement);
        var move = done(stop(household, house, NEXT_WEEK, Reading.ESTIMATE, false));
        assertThat(customers.terms(agreement).classes()).hasSize(1);

        done(new UndoMove(move, household.account(), "They stay after all", version(move)));

        assertThat(customers.terms(agreement)).isEqualTo(before);
    }

    @Test
    void whatWasChangedWhileTheStopWasPlannedGoesOnUntilTheChangeThatWasToCome() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var agreement =
                customers.agreementAt(house.point(), TODAY).orElseThrow().id();
        customers.changeClass(agreement, "COMMERCIAL", TODAY.plusDays(20));
        var move = done(stop(household, house, NEXT_WEEK, Reading.ESTIMATE, false));
        customers.changeClass(agreement, "RESIDENTIAL_MULTI", TODAY.plusDays(2));

        done(new UndoMove(move, household.account(), "They stay after all", version(move)));

        var terms = customers.terms(agreement);
        assertThat(terms.classOn(TODAY)).isEqualTo("RESIDENTIAL_SINGLE");
        assertThat(terms.classOn(TODAY.plusDays(19))).isEqualTo("RESIDENTIAL_MULTI");
        assertThat(terms.classOn(TODAY.plusDays(20))).isEqualTo("COMMERCIAL");
    }

    @Test
    void chargesTheNewAccountItsFeeAndTakesItBackWithTheStart() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var start = start(house, NEXT_WEEK, Reading.ESTIMATE);
        assertThat(service.plan(start, nadia).consequences())
                .filteredOn(one -> key(one).equals("service.will.fee"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.figure()).isEqualTo(Saying.value(Money.of("25.00")));
                    assertThat(one.citation()).isEqualTo("Made-up fee");
                });

        var move = done(start);
        var account = service.move(move).orElseThrow().account();
        assertThat(ledger.balance(account)).isEqualTo(Money.of("25.00"));
        assertThat(ledger.openItems(account)).singleElement().satisfies(item -> {
            assertThat(item.kind()).isEqualTo(TransactionKind.FEE);
            assertThat(item.dueOn()).isEqualTo(NEXT_WEEK.plusDays(21));
        });

        done(new UndoMove(move, account, "Chose another house", version(move)));
        assertThat(ledger.balance(account)).isEqualTo(Money.ZERO);
        assertThat(ledger.openItems(account)).isEmpty();
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void waivesTheFeeOnceWithinAuthorityAndTheUndoneStartDoesNotGiveItBackAgain() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var move = done(start(house, NEXT_WEEK, Reading.ESTIMATE));
        var account = service.move(move).orElseThrow().account();
        var waive = new WaiveNewAccountFee(move, account, Money.of("25.00"), "Moved by the fire");
        var trainee = SampleHouses.somebody(people, "trainee.service", Level.TRAINEE);

        assertThat(office.perform(waive, trainee)).isInstanceOf(Outcome.HeldForReview.class);
        assertThat(ledger.balance(account)).isEqualTo(Money.of("25.00"));
        done(waive);
        assertThat(ledger.balance(account)).isEqualTo(Money.ZERO);
        assertThatThrownBy(() -> done(waive)).hasMessageContaining("already taken back");

        done(new UndoMove(move, account, "Chose another house", version(move)));
        assertThat(ledger.balance(account)).isEqualTo(Money.ZERO);
    }

    @Test
    void whatIsPaidOfAFeeThatIsTakenBackIsTheAccountsCredit() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var move = done(start(house, NEXT_WEEK, Reading.ESTIMATE));
        var account = service.move(move).orElseThrow().account();
        var id = ledger.nextId();
        ledger.openMissing(List.of(new GeneralLedgerAccount("1010", "Cash", GeneralLedgerAccount.Kind.ASSET, false)));
        ledger.post(new Posting(
                id,
                account,
                TransactionKind.PAYMENT,
                TODAY,
                null,
                "",
                List.of(
                        new Posting.Entry("1010", "", Money.of("25.00")),
                        new Posting.Entry(ledger.receivable(), "", Money.of("-25.00"))),
                List.of(new Posting.Item("", TODAY, Money.of("-25.00")))));

        done(new UndoMove(move, account, "Chose another house", version(move)));

        assertThat(ledger.balance(account)).isEqualTo(Money.of("-25.00"));
    }

    @Test
    void aFeeThatThePackDoesNotLetGoIsNotWaivedAndAPackWithoutOneChargesNothing() {
        var house = houses.house();
        var second = houses.house();
        for (var one : List.of(house, second))
            metering.take(one.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        houses.packSays("waivable: yes", "waivable: no");
        var move = done(start(house, TODAY, Reading.ESTIMATE));
        var account = service.move(move).orElseThrow().account();

        assertThat(refusals(new WaiveNewAccountFee(move, account, Money.of("25.00"), "They asked")))
                .extracting(Reason::citation)
                .containsExactly("Made-up fee");

        houses.packSays("  new-account:", "  new-account-of-old:");
        var free = done(start(second, TODAY, Reading.ESTIMATE));
        assertThat(ledger.balance(service.move(free).orElseThrow().account())).isEqualTo(Money.ZERO);
    }

    @Test
    void addsAServiceToAnAccountWithoutAnotherFeeOrTheSameDepositTwice() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var first = service.move(done(start(house, TODAY, Reading.ESTIMATE))).orElseThrow();
        var secured = credit.secured(first.account());
        assertThat(secured.signum()).isPositive();
        var irrigation = houses.further(house, "IRRIGATION");
        var account = customers.account(first.account()).orElseThrow();
        var add = new StartService(
                house.premises(),
                List.of(new PointTerms(irrigation, "RESIDENTIAL_SINGLE", Map.of())),
                TODAY,
                Reading.ESTIMATE,
                List.of(),
                Newcomer.on(account),
                "",
                seen(house, TODAY));

        assertThat(words(service.plan(add, nadia)))
                .contains("service.will.joins-account", "service.will.begin", "service.will.no-deposit")
                .doesNotContain("service.will.fee", "service.will.new-account");
        var move = done(add);

        assertThat(service.move(move).orElseThrow().account()).isEqualTo(first.account());
        assertThat(customers.agreementAt(irrigation, TODAY).orElseThrow().account())
                .isEqualTo(first.account());
        assertThat(customers.agreementAt(house.point(), TODAY).orElseThrow().account())
                .isEqualTo(first.account());
        assertThat(credit.secured(first.account())).isEqualTo(secured);
        assertThat(ledger.balance(first.account())).isEqualTo(Money.of("25.00"));
    }

    @Test
    void anAddedServiceThatIsTakenBackLeavesTheAccountAsItWas() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var irrigation = houses.further(house, "IRRIGATION");
        var account = customers.account(household.account()).orElseThrow();
        var move = done(new StartService(
                house.premises(),
                List.of(new PointTerms(irrigation, "RESIDENTIAL_SINGLE", Map.of())),
                NEXT_WEEK,
                Reading.ESTIMATE,
                List.of(),
                Newcomer.on(account),
                "",
                seen(house, NEXT_WEEK)));

        done(new UndoMove(move, household.account(), "No garden after all", version(move)));

        assertThat(customers.agreementAt(irrigation, NEXT_WEEK)).isEmpty();
        assertThat(customers.agreementAt(house.point(), NEXT_WEEK)).isPresent();
        assertThat(customers.account(household.account()).orElseThrow().closedOn())
                .isNull();
    }

    @Test
    void howFarBackAndAheadIsTheDistrictsToSay() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        houses.packSays("{one: 10, two: 30, lead: 120}", "{one: 1, two: 5}");
        houses.packSays("days-ahead: 90", "days-ahead: 14");

        assertThat(refusals(stop(household, house, TODAY.minusDays(6), Reading.ESTIMATE, false)))
                .extracting(Reason::citation)
                .containsExactly("district policy: dates of moves");
        assertThat(refusals(stop(household, house, TODAY.plusDays(15), Reading.ESTIMATE, false)))
                .extracting(Reason::sentence)
                .containsExactly("A move is planned at most 14 days ahead.");
        done(stop(household, house, TODAY.minusDays(5), Reading.ESTIMATE, false));
    }

    @Test
    void whatIsInEffectIsNotTakenBack() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var move = done(stop(household, house, TODAY, Reading.ESTIMATE, false));

        assertThatThrownBy(() -> done(new UndoMove(move, household.account(), "Wrong house", version(move))))
                .hasMessageContaining("put right by another move");
    }

    @Test
    void theVisitFinishesTheMove() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var move = done(stop(household, house, TODAY, Reading.ORDER, true));
        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.PLANNED);
        var order = waitingAt(house).getFirst();

        done(new CompleteOrder(
                order.id(),
                TODAY,
                List.of(new CompleteOrder.Figure(house.meter(), new BigDecimal("1080"))),
                "",
                order.version()));

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.IN_EFFECT);
        assertThat(premises.servicePoint(house.point()).orElseThrow().state()).isEqualTo(ServicePoint.State.OFF);
    }

    @Test
    void aShutOffForNonPaymentIsOnTheCreditScoreOnceItsVisitIsMade() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var wanted = new NewOrder(
                OrderKind.SHUT_OFF,
                house.premises(),
                house.point(),
                household.account(),
                TODAY,
                OrderWindow.ANY,
                OrderPriority.ROUTINE,
                "");
        assertThat(refusals(new OpenOrder(wanted)))
                .extracting(Reason::citation)
                .containsExactly("Health and Safety Code 116908");
        var order = orders.find(orders.open(wanted, nadia)).orElseThrow();
        assertThat(credit.score(household.account()).facts().shutOffs().all()).isZero();

        done(new CompleteOrder(
                order.id(),
                TODAY,
                List.of(new CompleteOrder.Figure(house.meter(), new BigDecimal("1080"))),
                "",
                order.version()));

        assertThat(credit.score(household.account()).facts().shutOffs().last12())
                .isEqualTo(1);
        assertThat(credit.score(household.account()).facts().lastTrouble()).isEqualTo(TODAY);
        assertThat(premises.servicePoint(house.point()).orElseThrow().state()).isEqualTo(ServicePoint.State.OFF);
    }

    @Test
    void aTurnOffOfSomebodyWhoLeavesIsNoShutOff() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        done(stop(household, house, TODAY, Reading.ORDER, true));
        var order = waitingAt(house).getFirst();

        done(new CompleteOrder(
                order.id(),
                TODAY,
                List.of(new CompleteOrder.Figure(house.meter(), new BigDecimal("1080"))),
                "",
                order.version()));

        assertThat(credit.score(household.account()).facts().shutOffs().all()).isZero();
    }

    @Test
    void aVisitThatCameLaterTellsTheReadOfTheDayByTheDaysBetween() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var tenDaysAgo = TODAY.minusDays(7);
        var move = done(stop(household, house, tenDaysAgo, Reading.ORDER, false));
        var order = waitingAt(house).getFirst();
        assertThat(order.wantedOn()).as("nobody goes there a week ago").isEqualTo(TODAY);

        // Read 1072 on November 10, and 1086 on November 24: one ccf a day.
        done(new CompleteOrder(
                order.id(),
                TODAY,
                List.of(new CompleteOrder.Figure(house.meter(), new BigDecimal("1086"))),
                "",
                order.version()));

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.IN_EFFECT);
        assertThat(metering.figureOn(house.meter(), tenDaysAgo).orElseThrow().register())
                .isEqualByComparingTo("1079");
    }

    @Test
    void theOwnerTakesOverWhenATenantLeavesAndGivesWayToTheNext() {
        var house = houses.house();
        var tenant = houses.household(house, "Abernathy", nadia);
        var owner = houses.account("Lindqvist");
        done(new AgreeReversion(house.premises(), owner.account(), TODAY.minusDays(30), "by letter"));

        done(stop(tenant, house, TODAY.minusDays(2), Reading.ESTIMATE, true));
        assertThat(customers.agreementAt(house.point(), TODAY).orElseThrow().account())
                .isEqualTo(owner.account());
        assertThat(waitingAt(house)).isEmpty();

        var next = done(start(house, TODAY, Reading.ESTIMATE));
        assertThat(customers.agreementAt(house.point(), TODAY).orElseThrow().account())
                .isEqualTo(service.move(next).orElseThrow().account());
        assertThat(customers
                        .agreementAt(house.point(), TODAY.minusDays(1))
                        .orElseThrow()
                        .account())
                .isEqualTo(owner.account());
        assertThat(customers.account(owner.account()).orElseThrow().closedOn()).isNull();
    }

    @Test
    void aTenantStartedOnTheDayTheOwnerWouldTakeOverComesBackOutWhole() {
        var house = houses.house();
        var tenant = houses.household(house, "Abernathy", nadia);
        var owner = houses.account("Lindqvist");
        done(new AgreeReversion(house.premises(), owner.account(), TODAY, "by letter"));
        done(stop(tenant, house, NEXT_WEEK, Reading.ESTIMATE, true));
        var move = done(start(house, NEXT_WEEK, Reading.ESTIMATE));
        var account = service.move(move).orElseThrow().account();
        assertThat(customers.agreementAt(house.point(), NEXT_WEEK).orElseThrow().account())
                .isEqualTo(account);

        done(new UndoMove(move, account, "Chose another house", version(move)));

        assertThat(customers.agreementAt(house.point(), NEXT_WEEK).orElseThrow().account())
                .isEqualTo(owner.account());
        assertThat(customers.account(account).orElseThrow().closedOn()).isEqualTo(TODAY);
    }

    @Test
    void movesFromOneHouseToAnotherOnOneDay() {
        var from = houses.house();
        var to = houses.house();
        var household = houses.household(from, "Abernathy", nadia);
        metering.take(to.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");

        var move = done(new TransferService(
                household.account(),
                from.premises(),
                to.premises(),
                TODAY,
                Reading.ESTIMATE,
                List.of(),
                List.of(SampleHouses.home(to)),
                true,
                false,
                "",
                List.of(),
                customers.version(household.account())));

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.IN_EFFECT);
        assertThat(customers.agreementAt(from.point(), TODAY)).isEmpty();
        assertThat(customers.agreementAt(to.point(), TODAY).orElseThrow().account())
                .isEqualTo(household.account());
        var account = customers.account(household.account()).orElseThrow();
        assertThat(account.closedOn()).isNull();
        assertThat(account.mail().street()).contains("Mill Lane");
    }

    @Test
    void whoMovesTakesTheirDepositAlongAndIsAskedForMoreOnlyInAnotherClass() {
        var from = houses.house();
        metering.take(from.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var tenant = service.move(done(start(from, TODAY.minusDays(1), Reading.ESTIMATE)))
                .orElseThrow()
                .account();
        var secured = credit.secured(tenant);
        var to = houses.house();
        metering.take(to.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");

        assertThat(words(service.plan(transfer(tenant, from, to, "RESIDENTIAL_SINGLE"), nadia)))
                .doesNotContain("service.will.deposit");
        var shop = transfer(tenant, from, to, "COMMERCIAL");
        assertThat(words(service.plan(shop, nadia))).contains("service.will.deposit");
        var move = done(shop);
        assertThat(credit.secured(tenant)).isEqualTo(Money.of("250.00")).isGreaterThan(secured);

        assertThat(service.move(move).orElseThrow().state()).isEqualTo(MoveState.PLANNED);
        done(new UndoMove(move, tenant, "They stay", version(move)));
        assertThat(credit.secured(tenant)).isEqualTo(secured);
    }

    private TransferService transfer(AccountId account, House from, House to, String rateClass) {
        return new TransferService(
                account,
                from.premises(),
                to.premises(),
                TODAY.plusDays(5),
                Reading.ESTIMATE,
                List.of(),
                List.of(new PointTerms(to.point(), rateClass, Map.of())),
                true,
                false,
                "",
                List.of(),
                customers.version(account));
    }

    @Test
    void theTurnOffThatANewCustomerMakesNeedlessIsInThePreview() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        done(stop(household, house, TODAY, Reading.ESTIMATE, true));

        assertThat(words(service.plan(start(house, TODAY, Reading.ESTIMATE), nadia)))
                .contains("service.will.no-turn-off");
        done(start(house, TODAY, Reading.ESTIMATE));

        assertThat(waitingAt(house)).isEmpty();
    }

    @Test
    void neverPutsTwoCustomersAtOnePointAndSaysWhoIsThere() {
        var house = houses.house();
        houses.household(house, "Abernathy", nadia);

        assertThat(refusals(start(house, TODAY, Reading.ESTIMATE)))
                .extracting(Reason::sentence)
                .anyMatch(sentence ->
                        sentence.contains("Sample Abernathy") && sentence.contains("stopped or transferred"));
    }

    @Test
    void theDebtOfAFormerTenantStaysWithThem() {
        var house = houses.house();
        var before = houses.household(house, "Abernathy", nadia);
        owes(before.account(), "141.97");
        done(stop(before, house, TODAY, Reading.ESTIMATE, false));

        var stranger = service.plan(start(house, TODAY, Reading.ESTIMATE), nadia);
        var same = service.plan(
                start(house, TODAY, SampleHouses.newcomer(before.customer(), "", AccountRole.Kind.TENANT, "")), nadia);

        assertThat(stranger.consequences())
                .filteredOn(one -> key(one).equals("service.will.debt-stays"))
                .singleElement()
                .extracting(Consequence::citation)
                .isEqualTo("Government Code 60375");
        assertThat(words(same)).contains("service.will.own-debt").doesNotContain("service.will.debt-stays");
    }

    @Test
    void anOwnerShowsThatTheyOwnIt() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");

        assertThat(refusals(start(house, TODAY, SampleHouses.newcomer(null, "Okafor", AccountRole.Kind.OWNER, ""))))
                .extracting(Reason::citation)
                .contains("district policy: proof of ownership");
        done(start(
                house, TODAY, SampleHouses.newcomer(null, "Okafor", AccountRole.Kind.OWNER, "Grant deed 2026-4411")));
    }

    @Test
    void howFarBackAMoveIsDatedIsAQuestionOfLevel() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var lead = SampleHouses.somebody(people, "lead.service", Level.LEAD);
        var longAgo = stop(household, house, TODAY.minusDays(45), Reading.ESTIMATE, false);

        assertThat(office.perform(longAgo, nadia)).isInstanceOf(Outcome.Refused.class);
        assertThat(office.perform(longAgo, lead)).isInstanceOf(Outcome.Done.class);
        // Between the rounds of October 10 (1060) and November 10 (1072) stands the read of a day that nobody read.
        assertThat(metering.figureOn(house.meter(), TODAY.minusDays(45))
                        .orElseThrow()
                        .register())
                .isEqualByComparingTo("1060");
    }

    @Test
    void whoWasSlowerIsToldAndSavesNothingOver() {
        var house = houses.house();
        metering.take(house.meter(), TODAY.minusDays(14), new BigDecimal("1000"), nadia, "round");
        var owner = houses.account("Lindqvist");
        done(new AgreeReversion(house.premises(), owner.account(), TODAY.minusDays(30), ""));
        var seenBefore = start(house, TODAY, Reading.ESTIMATE);
        jdbc.sql("""
                insert into customers.service_agreement (account_id, service_point_id, service, effective)
                values (:account, :point, 'WATER', '[2026-11-01,)')
                """)
                .param("account", owner.account().value())
                .param("point", house.point().value())
                .update();

        assertThatThrownBy(() -> office.perform(seenBefore, nadia)).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void plannedMovesTakeEffectOnTheirDay() {
        var house = houses.house();
        var household = houses.household(house, "Abernathy", nadia);
        var move = done(stop(household, house, NEXT_WEEK, Reading.ESTIMATE, false));

        jdbc.sql("update district.agency set business_date = :day")
                .param("day", NEXT_WEEK)
                .update();
        new OnBusinessDateMoved(moves, settlement, people).settle(new BusinessDateMoved(TODAY, NEXT_WEEK));

        assertThat(service.move(move).orElseThrow().inEffectOn()).isEqualTo(NEXT_WEEK);
        assertThat(customers.account(household.account()).orElseThrow().closedOn())
                .isEqualTo(NEXT_WEEK);
        assertThat(proof.problems()).isEmpty();
    }

    private StartService start(House house, LocalDate on, Reading reading, Figure... figures) {
        return new StartService(
                house.premises(),
                List.of(SampleHouses.home(house)),
                on,
                reading,
                List.of(figures),
                SampleHouses.tenant("Quintero"),
                "",
                seen(house, on));
    }

    private StartService start(House house, LocalDate on, Newcomer who) {
        return new StartService(
                house.premises(),
                List.of(SampleHouses.home(house)),
                on,
                Reading.ESTIMATE,
                List.of(),
                who,
                "",
                seen(house, on));
    }

    @Autowired
    Sites sites;

    private List<org.headgate.customers.AgreementId> seen(House house, LocalDate on) {
        return sites.at(house.premises(), on).agreements();
    }

    private StopService stop(Household household, House house, LocalDate on, Reading reading, boolean turnOff) {
        return new StopService(
                household.account(),
                house.premises(),
                on,
                reading,
                List.of(),
                null,
                turnOff,
                "",
                customers.version(household.account()));
    }

    private <R> R done(Action<R> action) {
        return office.perform(action, nadia).orReject();
    }

    private List<Reason> refusals(Action<?> action) {
        return office.perform(action, nadia) instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private List<OrderCard> waitingAt(House house) {
        return orders.waitingAt(house.premises());
    }

    private int version(MoveId move) {
        return service.move(move).orElseThrow().version();
    }

    private void owes(AccountId account, String amount) {
        jdbc.sql("insert into ledger.balance (account_id, balance) values (:account, :amount)")
                .param("account", account.value())
                .param("amount", new BigDecimal(amount))
                .update();
    }

    private static List<String> words(MovePlan plan) {
        return plan.consequences().stream().map(ServiceTest::key).toList();
    }

    private static String key(Consequence consequence) {
        return consequence.words() instanceof Saying.Sentence(var key, var _) ? key : "";
    }
}
