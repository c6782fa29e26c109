package org.headgate.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.customers.AgreementId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class FinalBillTest {
    private static final LocalDate FEBRUARY_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate FEBRUARY_22 = LocalDate.of(2026, 2, 22);
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
    BillForecast forecast;

    @Autowired
    Customers customers;

    @Autowired
    People people;

    @Test
    void whoStoppedGetsAFinalBillInTheNextRunAndTheForecastSaidIt() {
        var town = SampleTown.in(jdbc, district);
        books.adopt("sample", SampleTown.RATES);
        var house = town.house();
        town.house();
        town.read(house, SampleTown.START, FEBRUARY_10, "12");
        post(run(town, FEBRUARY_10));
        var agreement = new AgreementId(house.agreement());

        var said = forecast.finalBill(
                        agreement,
                        FEBRUARY_22,
                        List.of(new BillForecast.FinalRead(
                                house.installation(),
                                FEBRUARY_10,
                                BigDecimal.ZERO,
                                new BigDecimal("4"),
                                VolumeUnit.CCF,
                                false)))
                .orElseThrow();
        customers.end(agreement, FEBRUARY_22);
        jdbc.sql("update customers.account set closed_on = ? where id = ?")
                .param(FEBRUARY_22)
                .param(house.account().value())
                .update();
        town.read(house, FEBRUARY_10, FEBRUARY_22, "4");
        post(run(town, MARCH_10));

        // 12 of 30 days: 20.00 x 0.4, and tiers of 2 instead of 5 ccf: 2 x 3.00 + 2 x 4.00
        assertThat(bills.of(house.account(), 1).getFirst().total())
                .isEqualTo(Money.of("22.00"))
                .isEqualTo(said.total());
        assertThat(said.prorated()).isTrue();
        assertThat(said.days().days()).isEqualTo(12);
        assertThat(forecast.finalBill(agreement, FEBRUARY_22, List.of())).isEmpty();
    }

    private RunId run(SampleTown town, LocalDate readsUntil) {
        var run = runs.plan(
                town.cycle, readsUntil.withDayOfMonth(1), readsUntil, readsUntil.plusDays(2), readsUntil.plusDays(23));
        runs.calculateHere(run, 1);
        return run;
    }

    private void post(RunId run) {
        var biller = SampleTown.biller(people);
        if (!runs.objectionsToSignOff(run).isEmpty()) runs.acceptRemaining(run, "looked at", biller);
        runs.signOff(run, biller);
        runs.planPosting(run);
        runs.postHere(run, 1);
    }
}
