package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.premises.Address;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesCard;
import org.headgate.premises.ServicePoint;
import org.headgate.premises.ServicePointId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class AgreementsTest {
    private static final LocalDate JANUARY_1 = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH_1 = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY_1 = LocalDate.of(2026, 5, 1);

    @Autowired
    Customers customers;

    @Autowired
    Premises premises;

    private ServicePointId point;
    private AccountId account;

    @BeforeEach
    void aHouseAndAnAccount() {
        var cycle = premises.addCycle("T", "Of tests");
        var route = premises.addRoute("T1", cycle.id(), "Of tests");
        var lot = premises.reservePremises(1).getFirst();
        point = premises.reserveServicePoints(1).getFirst();
        premises.add(List.of(new PremisesCard(
                lot, "T-1", new Address("7316", "Sagehen Trail", "", "Cholla Flat", "CA", "92252"), "", "")));
        premises.addServicePoints(
                List.of(new ServicePoint(point, "T-1-W", lot, "WATER", route.id(), 10, ServicePoint.State.ACTIVE, "")));
        account = customers.reserveAccounts(1).getFirst();
        customers.addAccounts(List.of(new Account(
                account,
                customers.newNumbers(1).getFirst(),
                "",
                JANUARY_1,
                null,
                new MailingAddress("Marisol Etcheverry", "7316 Sagehen Trail", "Cholla Flat", "CA", "92252"),
                Account.Delivery.PAPER,
                "es")));
    }

    @Test
    void chargesAPointToOneAccountAtATime() {
        agree(new DateRange(JANUARY_1, MARCH_1));
        agree(DateRange.startingOn(MARCH_1));

        assertThatThrownBy(() -> agree(DateRange.startingOn(MAY_1)))
                .hasStackTraceContaining("one_agreement_at_a_point");
    }

    @Test
    void hasOneClassAtATime() {
        var agreement = agree(DateRange.startingOn(JANUARY_1));
        terms(agreement, "RESIDENTIAL_SINGLE", new DateRange(JANUARY_1, MAY_1));

        assertThatThrownBy(() -> terms(agreement, "COMMERCIAL", DateRange.startingOn(MARCH_1)))
                .hasStackTraceContaining("one_class_at_a_time");
    }

    @Test
    void keepsTheClassOfBefore() {
        var agreement = agree(DateRange.startingOn(JANUARY_1));
        terms(agreement, "RESIDENTIAL_SINGLE", DateRange.startingOn(JANUARY_1));

        customers.changeClass(agreement, "COMMERCIAL", MARCH_1);

        assertThat(customers.terms(agreement).classes())
                .containsExactly(
                        new AgreementTerms.RateClass("RESIDENTIAL_SINGLE", new DateRange(JANUARY_1, MARCH_1)),
                        new AgreementTerms.RateClass("COMMERCIAL", DateRange.startingOn(MARCH_1)));
    }

    @Test
    void keepsTheFactOfBefore() {
        var agreement = agree(DateRange.startingOn(JANUARY_1));
        terms(agreement, "RESIDENTIAL_SINGLE", DateRange.startingOn(JANUARY_1));

        customers.changeFact(agreement, "hhsize", "5", MARCH_1);

        assertThat(customers.terms(agreement).facts())
                .containsExactly(
                        new AgreementTerms.Fact("hhsize", "3", new DateRange(JANUARY_1, MARCH_1)),
                        new AgreementTerms.Fact("hhsize", "5", DateRange.startingOn(MARCH_1)));
    }

    @Test
    void endsWithAllThatIsKnownOfIt() {
        var agreement = agree(DateRange.startingOn(JANUARY_1));
        terms(agreement, "RESIDENTIAL_SINGLE", DateRange.startingOn(JANUARY_1));

        customers.end(agreement, MARCH_1);

        assertThat(customers.agreement(agreement).orElseThrow().effective())
                .isEqualTo(new DateRange(JANUARY_1, MARCH_1));
        assertThat(customers.terms(agreement).classes().getFirst().effective())
                .isEqualTo(new DateRange(JANUARY_1, MARCH_1));
        assertThat(customers.terms(agreement).facts().getFirst().effective())
                .isEqualTo(new DateRange(JANUARY_1, MARCH_1));
        assertThatThrownBy(() -> customers.end(agreement, MAY_1))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("it ended already");
    }

    private AgreementId agree(DateRange effective) {
        var id = customers.reserveAgreements(1).getFirst();
        customers.addAgreements(List.of(new Agreement(id, account, point, "WATER", effective)));
        return id;
    }

    private void terms(AgreementId agreement, String rateClass, DateRange effective) {
        customers.addTerms(List.of(new AgreementTerms(
                agreement,
                List.of(new AgreementTerms.RateClass(rateClass, effective)),
                effective.until() == null ? List.of(new AgreementTerms.Fact("hhsize", "3", effective)) : List.of())));
    }
}
