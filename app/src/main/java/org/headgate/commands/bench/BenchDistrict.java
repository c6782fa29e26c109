package org.headgate.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.Account;
import org.headgate.customers.AccountRole;
import org.headgate.customers.Agreement;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customer;
import org.headgate.customers.Customers;
import org.headgate.customers.MailingAddress;
import org.headgate.district.District;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.headgate.metering.Metering;
import org.headgate.metering.NewInstallation;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.premises.Address;
import org.headgate.premises.CycleId;
import org.headgate.premises.Premises;
import org.headgate.premises.PremisesCard;
import org.headgate.premises.Route;
import org.headgate.premises.ServicePoint;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A made-up district of so many homes, one meter and one agreement each, on the rates of the Joshua Basin pack. */
final class BenchDistrict {
    static final LocalDate START = LocalDate.of(2026, 1, 10);
    private static final String PACK = "classpath:districts/joshua-basin/";
    private static final int BLOCK = 10_000;
    private static final int HOMES_OF_A_ROUTE = 250;

    private final int accounts;

    BenchDistrict(int accounts) {
        this.accounts = accounts;
    }

    /** Makes everything but reads. */
    CycleId make(ApplicationContext office) {
        office.getBean(District.class).open("joshua-basin", text(PACK + "district.yaml"), START);
        office.getBean(TariffBooks.class).adopt("joshua-basin", rates());
        var premises = office.getBean(Premises.class);
        var cycle = premises.addCycle("BENCH", "Benchmark").id();
        for (var first = 0; first < accounts; first += BLOCK)
            settle(office, premises, cycle, first, Math.min(first + BLOCK, accounts));
        return cycle;
    }

    Person biller(ApplicationContext office) {
        return office.getBean(People.class)
                .add("bench", "Benchmark", Level.MANAGER, Role.BILLING, "bench-" + System.nanoTime(), false);
    }

    private void settle(ApplicationContext office, Premises premises, CycleId cycle, int first, int end) {
        var count = end - first;
        var customers = office.getBean(Customers.class);
        var routes = new ArrayList<Route>();
        for (var home = first; home < end; home += HOMES_OF_A_ROUTE)
            routes.add(premises.addRoute("R%05d".formatted(home / HOMES_OF_A_ROUTE), cycle, "Route"));
        var premisesIds = premises.reservePremises(count);
        var points = premises.reserveServicePoints(count);
        var accountIds = customers.reserveAccounts(count);
        var people = customers.reserveCustomers(count);
        var agreements = customers.reserveAgreements(count);
        var cards = new ArrayList<PremisesCard>();
        var servicePoints = new ArrayList<ServicePoint>();
        var accountCards = new ArrayList<Account>();
        var customerCards = new ArrayList<Customer>();
        var roles = new ArrayList<AccountRole>();
        var agreementCards = new ArrayList<Agreement>();
        var terms = new ArrayList<AgreementTerms>();
        var meters = new ArrayList<NewInstallation>();
        var numbers = customers.newNumbers(count);
        for (var i = 0; i < count; i++) {
            var home = first + i;
            var address = new Address(
                    String.valueOf(100 + home % 900), "Street " + home / 900, "", "Benchmark", "CA", "92252");
            var effective = DateRange.startingOn(START);
            cards.add(new PremisesCard(premisesIds.get(i), "P" + home, address, "", ""));
            servicePoints.add(new ServicePoint(
                    points.get(i),
                    "S" + home,
                    premisesIds.get(i),
                    "WATER",
                    routes.get(i / HOMES_OF_A_ROUTE).id(),
                    home % HOMES_OF_A_ROUTE + 1,
                    ServicePoint.State.ACTIVE,
                    ""));
            accountCards.add(new Account(
                    accountIds.get(i),
                    numbers.get(i),
                    "",
                    START,
                    null,
                    new MailingAddress("Customer " + home, address.street1(), "Benchmark", "CA", "92252"),
                    Account.Delivery.PAPER,
                    home % 5 == 0 ? "es" : "en"));
            customerCards.add(
                    new Customer(people.get(i), "", Customer.Kind.PERSON, "Customer", String.valueOf(home), "en"));
            roles.add(new AccountRole(accountIds.get(i), people.get(i), AccountRole.Kind.CUSTOMER));
            agreementCards.add(new Agreement(agreements.get(i), accountIds.get(i), points.get(i), "WATER", effective));
            terms.add(new AgreementTerms(
                    agreements.get(i),
                    List.of(new AgreementTerms.RateClass("RESIDENTIAL_SINGLE", effective)),
                    List.of()));
            meters.add(new NewInstallation(
                    serial(home),
                    home % 10 == 0 ? "1\"" : "3/4\"",
                    6,
                    VolumeUnit.CCF,
                    BigDecimal.ONE,
                    "",
                    "",
                    points.get(i).value(),
                    MeterRole.MAIN,
                    START,
                    BigDecimal.ZERO));
        }
        premises.add(cards);
        premises.addServicePoints(servicePoints);
        customers.add(customerCards);
        customers.addAccounts(accountCards);
        customers.addRoles(roles);
        customers.addAgreements(agreementCards);
        customers.addTerms(terms);
        office.getBean(Metering.class).install(meters);
    }

    /** The file of reads of a month, counted from 1, as a handheld would export it. */
    Path reads(Path directory, int month) {
        var file = directory.resolve("reads-%d.csv".formatted(month));
        var day = START.plusMonths(month);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("meter,date,read\n");
            for (var home = 0; home < accounts; home++)
                out.write(serial(home) + ',' + day + ',' + register(home, month) + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String serial(int home) {
        return "B%08d".formatted(home);
    }

    /** Homes differ by their size, months by a little. */
    private static int register(int home, int month) {
        var register = 0;
        for (var m = 1; m <= month; m++) register += 4 + mix(home) % 14 + mix(home * 31 + m) % 3;
        return register;
    }

    private static int mix(int value) {
        var mixed = value * 0x9E3779B9;
        return (mixed ^ mixed >>> 15) >>> 4;
    }

    private static Map<String, String> rates() {
        var files = new LinkedHashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(PACK + "rates/*"))
                files.put(String.valueOf(file.getFilename()), file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(String resource) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResource(resource)
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
