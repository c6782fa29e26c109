package org.headgate.construction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.construction.ApplyForHydrantMeter.Contractor;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.credit.ReceiveDeposit;
import org.headgate.credit.SampleLedger;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.ledger.Ledger;
import org.headgate.office.Action;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ConstructionTest {
    private static final LocalDate JUNE_1 = LocalDate.of(2026, 6, 1);
    private static final Place HYDRANT =
            new Place("H-114, Park Blvd", new BigDecimal("34.134700"), new BigDecimal("-116.313100"));

    @Autowired
    Rentals rentals;

    @Autowired
    HydrantMeters meters;

    @Autowired
    Credit credit;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    District district;

    @Autowired
    TariffBooks books;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    Person me;

    @BeforeEach
    void open() {
        SampleLedger.in(jdbc, district, ledger, "joshua-basin", JUNE_1);
        books.adopt("joshua-basin", DistrictPacks.open("joshua-basin").rates());
        me = SampleLedger.somebody(people, "hydrants", Level.TWO);
    }

    @Test
    void goesOutOnlyWhenItsDepositIsPaid() {
        var rental = applied();
        var meter = meter();

        assertThatThrownBy(() -> done(handOut(rental, meter)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("$1500.00 of the deposit");
        pay(rental);
        done(handOut(rental, meter));

        assertThat(now(rental).place()).isEqualTo("H-114, Park Blvd");
        assertThat(meters.find(meter).orElseThrow().state()).isEqualTo(HydrantMeter.State.OUT);
    }

    @Test
    void asksForTheRegisterEveryMonthAndForTheBackflowCheckEveryYear() {
        var rental = out();

        assertThat(waiting(rental)).containsExactly("HYDRANT_BACKFLOW 2027-06-01", "HYDRANT_READ 2026-07-01");

        day(JUNE_1.plusDays(29));
        read(rental, JUNE_1.plusDays(29), "2800");
        done(new RecordBackflowCheck(now(rental).account(), rental, JUNE_1.plusDays(3), true, "Tester 1182"));

        assertThat(waiting(rental)).containsExactly("HYDRANT_BACKFLOW 2027-06-04", "HYDRANT_READ 2026-07-30");
    }

    @Test
    void comesBackDamagedAndTheDepositPays() {
        var rental = out();
        day(JUNE_1.plusDays(60));
        read(rental, JUNE_1.plusDays(30), "3000");
        done(new MoveHydrantMeter(
                now(rental).account(),
                rental,
                JUNE_1.plusDays(35),
                new Place("H-120, Sunset Rd", null, null),
                "Foreman"));

        done(new TakeBackHydrantMeter(
                now(rental).account(),
                rental,
                JUNE_1.plusDays(60),
                new BigDecimal("4000"),
                List.of("REGISTER"),
                Money.of("350.00"),
                "Glass broken",
                now(rental).version()));

        var back = now(rental);
        // 20 ccf and 10 ccf at $3.79, two months of $257.79 for a 3" meter
        var water = Money.of("629.28");
        assertThat(back.state()).isEqualTo(Rental.State.RETURNED);
        assertThat(rentals.charged(rental, "WATER")).isEqualTo(water);
        assertThat(rentals.charged(rental, "DAMAGE")).isEqualTo(Money.of("350.00"));
        var deposit = credit.deposit(back.deposit()).orElseThrow();
        assertThat(deposit.applied()).isEqualTo(water.plus(Money.of("350.00")));
        assertThat(deposit.refunded()).isEqualTo(Money.of("1500.00").minus(deposit.applied()));
        assertThat(ledger.balance(back.account())).isEqualTo(Money.ZERO);
        assertThat(meters.find(meterOf(back)).orElseThrow().state()).isEqualTo(HydrantMeter.State.REPAIR);
        assertThat(waiting(rental)).isEmpty();
    }

    @Test
    void asksAboutAReadFarAboveTheUsual() {
        var rental = out();
        day(JUNE_1.plusDays(60));
        read(rental, JUNE_1.plusDays(30), "3000");

        assertThatThrownBy(() -> read(rental, JUNE_1.plusDays(60), "40000"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("three times");
        done(new RecordSelfRead(
                now(rental).account(), rental, JUNE_1.plusDays(60), new BigDecimal("40000"), "Foreman", true));

        assertThat(rentals.reads(rental)).hasSize(3);
    }

    @Test
    void givesTheDepositBackWhenTheApplicationIsWithdrawn() {
        var rental = applied();
        pay(rental);

        done(new CancelHydrantMeter(
                now(rental).account(), rental, "Project dropped", now(rental).version()));

        assertThat(credit.deposit(now(rental).deposit()).orElseThrow().state()).isEqualTo(Deposit.State.SETTLED);
    }

    @Test
    void thePagesTellWhereItIsAndWhatTheReturnComesTo() {
        var rental = out();
        var path = "/construction/" + rental.value();

        assertThat(pages.page("/construction", me.username()).text()).contains("Desert View Plaza", "H-114, Park Blvd");
        var page = pages.page(path, me.username());
        assertThat(page.select(".hg-answers").text()).contains("H-114, Park Blvd", "$1,500.00", "in 30 days");
        day(JUNE_1.plusDays(30));
        var coming = pages.part(path + "/return?on=2026-07-01&register=3000&damages=REGISTER", me.username());
        assertThat(coming.text()).contains("2,000 cubic feet", "350.00", "Back by check");
    }

    @Test
    void aFormAppliesAndOpensTheContractorsAccount() {
        var answer = pages.send(
                "/construction",
                me.username(),
                Map.of(
                        "name", "Mesa Grading Inc.",
                        "street", "12 Twentynine Palms Hwy",
                        "city", "Joshua Tree",
                        "zip", "92252",
                        "project", "Tract 18214",
                        "site", "Sunny Vista Rd"));

        assertThat(answer).hasStatus3xxRedirection();
        assertThat(pages.page("/construction", me.username()).text()).contains("Tract 18214", "Mesa Grading Inc.");
    }

    private RentalId applied() {
        return done(new ApplyForHydrantMeter(
                new Contractor("", "Sample Builders", "760-555-0199", "1 Main St", "Joshua Tree", "CA", "92252"),
                "Desert View Plaza",
                "Park Blvd and Sunset Rd",
                "Foreman",
                null));
    }

    private RentalId out() {
        var rental = applied();
        pay(rental);
        return done(handOut(rental, meter()));
    }

    private HandOutHydrantMeter handOut(RentalId rental, HydrantMeterId meter) {
        return new HandOutHydrantMeter(
                now(rental).account(),
                rental,
                meter,
                new BigDecimal("1000"),
                HYDRANT,
                now(rental).version());
    }

    private HydrantMeterId meter() {
        return done(new AddHydrantMeter("HM-" + UUID.randomUUID(), "3\"", 6, VolumeUnit.CUBIC_FOOT));
    }

    private void pay(RentalId rental) {
        done(new ReceiveDeposit(
                now(rental).account(),
                now(rental).deposit(),
                Money.of("1500.00"),
                ReceiveDeposit.Tender.CHECK,
                "2201"));
    }

    private void read(RentalId rental, LocalDate on, String register) {
        done(new RecordSelfRead(now(rental).account(), rental, on, new BigDecimal(register), "Foreman", false));
    }

    private Rental now(RentalId rental) {
        return rentals.find(rental).orElseThrow();
    }

    private static HydrantMeterId meterOf(Rental rental) {
        return Objects.requireNonNull(rental.meter());
    }

    private List<String> waiting(RentalId rental) {
        return jdbc.sql("""
                select kind || ' ' || (due_at at time zone 'America/Los_Angeles')::date
                  from office.work_item
                 where reference = ?
                   and kind like 'HYDRANT%'
                   and done_at is null
                 order by kind
                """)
                .param(String.valueOf(rental.value()))
                .query(String.class)
                .list();
    }

    private void day(LocalDate today) {
        jdbc.sql("update district.agency set business_date = ?").param(today).update();
    }

    private <R> R done(Action<R> action) {
        return ((Outcome.Done<R>) office.perform(action, me)).result();
    }
}
