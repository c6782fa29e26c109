package org.headgate.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Agreement;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customer;
import org.headgate.customers.CustomerId;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.DateRange;
import org.headgate.metering.InstallationId;
import org.headgate.metering.Metering;
import org.headgate.metering.SampleMeters;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.premises.PremisesId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A street of rented and owned houses in a district of today; for tests that roll back. */
final class SampleHouses {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final LocalDate MOVED_IN = LocalDate.of(2026, 6, 10);

    private final JdbcClient jdbc;
    private final Customers customers;
    private final Metering metering;
    private final SampleMeters.Street street;
    private int taken;

    private SampleHouses(JdbcClient jdbc, Customers customers, Metering metering, SampleMeters.Street street) {
        this.jdbc = jdbc;
        this.customers = customers;
        this.metering = metering;
        this.street = street;
    }

    static SampleHouses open(
            JdbcClient jdbc,
            District district,
            TariffBooks books,
            Customers customers,
            Metering metering,
            SampleMeters meters) {
        var pack = DistrictPacks.open("joshua-basin");
        if (district.pack().isEmpty()) district.open("joshua-basin", pack.description(), TODAY);
        jdbc.sql("update district.agency set business_date = :today, description = :pack")
                .param("today", TODAY)
                .param("pack", pack.description())
                .update();
        books.adopt("sample", pack.rates());
        var street = meters.streetWithMeters(6, LocalDate.of(2026, 5, 10));
        jdbc.sql("update premises.cycle set code = code || '-was' where code = 'T'")
                .update();
        jdbc.sql("update premises.cycle set code = 'T' where id = :cycle")
                .param("cycle", street.cycle())
                .update();
        return new SampleHouses(jdbc, customers, metering, street);
    }

    static Person somebody(People people, String username, Level level) {
        return people.named(username)
                .orElseGet(() -> people.add(
                        username, "Sample " + username, level, Role.REPRESENTATIVE, "long enough, really", false));
    }

    record House(PremisesId premises, ServicePointId point, InstallationId meter, String address) {}

    /** @param digits of the account */
    record Household(AccountId account, CustomerId customer, String digits) {}

    House house() {
        var point = new ServicePointId(street.points().get(taken++));
        var premises = jdbc.sql("select premises_id from premises.service_point where id = :id")
                .param("id", point.value())
                .query(Long.class)
                .single();
        return new House(
                new PremisesId(premises),
                point,
                metering.meters(point).getFirst().installation(),
                taken + " Mill Lane");
    }

    /** A further point at a house, without a meter, at which nobody has service. */
    ServicePointId further(House house, String service) {
        return jdbc.sql("""
                insert into premises.service_point (reference, premises_id, service, route_id, sequence)
                select reference || '-' || :service, premises_id, :service, route_id, sequence + 1000
                  from premises.service_point
                 where id = :point
                returning id
                """)
                .param("service", service)
                .param("point", house.point().value())
                .query((row, _) -> new ServicePointId(row.getLong(1)))
                .single();
    }

    /** The pack of today with something else in it. */
    void packSays(String here, String instead) {
        jdbc.sql("update district.agency set description = replace(description, :here, :instead)")
                .param("here", here)
                .param("instead", instead)
                .update();
    }

    /** Somebody who lives there, with reads of every month and none since the last round. */
    Household household(House house, String family, Person reader) {
        var household = account(family);
        var since = DateRange.startingOn(MOVED_IN);
        var agreement = customers.reserveAgreements(1).getFirst();
        customers.addAgreements(List.of(new Agreement(agreement, household.account(), house.point(), "WATER", since)));
        customers.addTerms(List.of(new AgreementTerms(
                agreement, List.of(new AgreementTerms.RateClass("RESIDENTIAL_SINGLE", since)), List.of())));
        var register = 1000;
        for (var month = MOVED_IN; !month.isAfter(LocalDate.of(2026, 11, 10)); month = month.plusMonths(1))
            metering.take(house.meter(), month, new BigDecimal(register += 12), reader, "round");
        return household;
    }

    Household account(String family) {
        var customer = customers.reserveCustomers(1).getFirst();
        customers.add(List.of(new Customer(customer, "", Customer.Kind.PERSON, "Sample", family, "en")));
        var account = customers.reserveAccounts(1).getFirst();
        AccountNumber number = customers.newNumbers(1).getFirst();
        customers.addAccounts(List.of(new Account(
                account,
                number,
                "",
                MOVED_IN,
                null,
                new MailingAddress("Sample " + family, "1 Mill Lane", "Joshua Tree", "CA", "92252"),
                Account.Delivery.PAPER,
                "en")));
        customers.addRoles(List.of(new AccountRole(account, customer, AccountRole.Kind.CUSTOMER)));
        return new Household(account, customer, number.digits());
    }

    static Newcomer tenant(String family) {
        return newcomer(null, family, AccountRole.Kind.TENANT, "");
    }

    static Newcomer newcomer(@Nullable CustomerId known, String family, AccountRole.Kind standing, String shown) {
        return new Newcomer(
                null,
                known,
                Customer.Kind.PERSON,
                "Ines",
                family,
                "es",
                "760-555-0199",
                "",
                null,
                Account.Delivery.PAPER,
                standing,
                shown,
                "",
                AccountRole.Kind.AGENT,
                "");
    }

    static PointTerms home(House house) {
        return new PointTerms(house.point(), "RESIDENTIAL_SINGLE", Map.of());
    }
}
