package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.premises.CycleId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A cycle of its own in the test database: one route of houses, each with an account, a meter and its first read. */
final class SampleTown {
    /** Far from the numbers that the office gives out itself. */
    private static final AtomicInteger SERIALS = new AtomicInteger(8_000_000);

    static final LocalDate START = LocalDate.of(2026, 1, 10);

    static final Map<String, String> RATES = Map.of("book.yaml", """
            name: Sample rates
            unit: ccf
            services:
              WATER: {en: "Water", es: "Agua"}
            components:
              service_charge:
                service: WATER
                account: "4010"
                basis: period
                wording: {en: "Basic service charge", es: "Cargo básico de servicio"}
              commodity_charge:
                service: WATER
                account: "4020"
                basis: usage
                wording: {en: "Water used", es: "Agua consumida"}
                tiers: {en: "Water, tier {tier}: {range}", es: "Agua, nivel {tier}: {range}"}
                show-zero: yes
            facts:
              meter_size: {en: "Meter size", es: "Tamaño del medidor"}
            classes:
              HOME:
                name: {en: "Home", es: "Casa"}
                facts: [meter_size]
              SHOP:
                name: {en: "Shop", es: "Tienda"}
                facts: [meter_size]
            versions:
              - name: "2024"
                effective: 2024-01-01
                file: rates.owrs
                adoption:
                  unrecorded: {en: "sample figures", es: "cifras de muestra"}
            period:
              months: 1
              full-days: 30
              short-below-days: 26
              charges: short
              tiers: short
              budgets: never
            """, "rates.owrs", """
            metadata:
              utility_name: Sample
              effective_date: 2024-01-01
              bill_frequency: monthly
              bill_unit: ccf
            rate_structure:
              HOME:
                service_charge:
                  depends_on: meter_size
                  values:
                    3/4": 20.00
                    1": 30.00
                commodity_charge: Tiered
                tier_starts_commodity: [0, 6, 11]
                tier_prices_commodity: [3.00, 4.00, 5.00]
                bill: service_charge + commodity_charge
              SHOP:
                service_charge:
                  depends_on: meter_size
                  values:
                    3/4": 40.00
                    1": 50.00
                commodity_charge: 4.50*usage_ccf
                bill: service_charge + commodity_charge
            """);

    private static final AtomicInteger TOWNS = new AtomicInteger((int) (System.nanoTime() % 1_000_000));

    final CycleId cycle;
    private final JdbcClient jdbc;
    private final long route;
    private final int number = TOWNS.incrementAndGet();
    private int houses;

    private SampleTown(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.cycle = new CycleId(
                id("insert into premises.cycle (code, name) values ('c%d', 'Sample') returning id".formatted(number)));
        this.route = id("insert into premises.route (code, cycle_id, name) values ('r%d', %d, 'Sample') returning id"
                .formatted(number, cycle.value()));
    }

    static SampleTown in(JdbcClient jdbc, District district) {
        if (district.pack().isEmpty()) district.open("sample", "", LocalDate.of(2026, 3, 15));
        describe(jdbc);
        return new SampleTown(jdbc);
    }

    /** Other tests open an office of which little is known; bills are printed by one that is described. */
    private static void describe(JdbcClient jdbc) {
        var described = DistrictPacks.open("joshua-basin").description();
        jdbc.sql("update district.agency set description = ?").param(described).update();
    }

    static Person biller(People people) {
        return people.named("biller")
                .orElseGet(() -> people.add(
                        "biller", "Rosalind Okafor", Level.SUPERVISOR, Role.BILLING, "water-under-bridge", false));
    }

    record House(AccountId account, long agreement, long point, long installation) {}

    House house() {
        return house("HOME", "3/4\"");
    }

    House house(String rateClass, String meterSize) {
        var one = ++houses;
        var premises = id(
                "insert into premises.premises (reference, house_number, street, city, zip) values ('p%d-%d', '%d', 'Mill Lane', 'Sample', '92252') returning id"
                        .formatted(number, one, one));
        var point = id(
                "insert into premises.service_point (reference, premises_id, service, route_id, sequence) values ('s%d-%d', %d, 'WATER', %d, %d) returning id"
                        .formatted(number, one, premises, route, one));
        var account = id(
                "insert into customers.account (number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip) values ('%s', '2026-01-10', 'Sample', 'Mill Lane', 'Sample', 'CA', '92252') returning id"
                        .formatted(AccountNumber.of(SERIALS.getAndIncrement()).digits()));
        var person = id(
                "insert into customers.person (kind, given_name, family_name) values ('PERSON', 'Sample', 'House %d') returning id"
                        .formatted(one));
        jdbc.sql("insert into customers.account_person values (?, ?, 'CUSTOMER')")
                .param(account)
                .param(person)
                .update();
        var agreement = id(
                "insert into customers.service_agreement (account_id, service_point_id, service, effective) values (%d, %d, 'WATER', '[2026-01-10,)') returning id"
                        .formatted(account, point));
        jdbc.sql("insert into customers.agreement_class values (?, ?, '[2026-01-10,)')")
                .param(agreement)
                .param(rateClass)
                .update();
        var installation = meter(point, one + "a", meterSize, START);
        return new House(new AccountId(account), agreement, point, installation);
    }

    long vacantPoint() {
        var one = ++houses;
        var premises = id(
                "insert into premises.premises (reference, house_number, street, city, zip) values ('p%d-%d', '%d', 'Mill Lane', 'Sample', '92252') returning id"
                        .formatted(number, one, one));
        return id(
                "insert into premises.service_point (reference, premises_id, service, route_id, sequence) values ('s%d-%d', %d, 'WATER', %d, %d) returning id"
                        .formatted(number, one, premises, route, one));
    }

    long meter(long point, String name, String size, LocalDate from) {
        var meter = id(
                "insert into metering.meter (serial, size, dials, unit) values ('m%d-%s', '%s', 5, 'CCF') returning id"
                        .formatted(number, name, size));
        var installation = id(
                "insert into metering.installation (meter_id, service_point_id, effective) values (%d, %d, '[%s,)') returning id"
                        .formatted(meter, point, from));
        read(point, installation, null, from, "INITIAL", "0", "ACCEPTED");
        return installation;
    }

    void remove(long installation, LocalDate on) {
        jdbc.sql("update metering.installation set effective = daterange(lower(effective), ?) where id = ?")
                .param(on)
                .param(installation)
                .update();
    }

    void read(House house, LocalDate from, LocalDate on, String usage) {
        read(house.point(), house.installation(), from, on, "ACTUAL", usage, "ACCEPTED");
    }

    void estimate(House house, LocalDate from, LocalDate on, String usage) {
        read(house.point(), house.installation(), from, on, "ESTIMATED", usage, "ACCEPTED");
    }

    void read(long point, long installation, LocalDate from, LocalDate on, String kind, String usage, String state) {
        jdbc.sql("""
                insert into metering.read (id, installation_id, service_point_id, read_on, register, kind, state, previous_on,
                                           usage, unit)
                values (nextval('metering.read_id'), ?, ?, ?, 0, ?, ?, ?, ?, 'CCF')
                """)
                .param(installation)
                .param(point)
                .param(on)
                .param(kind)
                .param(state)
                .param(from)
                .param(new BigDecimal(usage))
                .update();
    }

    private long id(String insert) {
        return jdbc.sql(insert).query(Long.class).single();
    }
}
