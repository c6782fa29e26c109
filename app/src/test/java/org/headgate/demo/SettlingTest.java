package org.headgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.headgate.OfficeTest;
import org.headgate.customers.Customers;
import org.headgate.district.DistrictPacks;
import org.headgate.premises.Premises;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SettlingTest {
    @Autowired
    Settling settling;

    @Autowired
    Premises premises;

    @Autowired
    Customers customers;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesEveryLotMeterAndAccountOfATown() {
        var town = town(150);

        var settled = settling.settle(town);

        assertThat(settled.accounts()).hasSize(150);
        var first = settled.accounts().getFirst().id();
        var account = customers.account(first).orElseThrow();
        assertThat(account.mail().name())
                .isEqualTo(town.tenancies().getFirst().party().fullName());
        var agreement = customers.agreementsOf(first).getFirst();
        assertThat(premises.servicePoint(agreement.servicePoint()).orElseThrow().reference())
                .isEqualTo(town.tenancies().getFirst().lot().servicePoint());
        assertThat(customers.terms(agreement.id()).classes().getFirst().name()).isEqualTo("RESIDENTIAL_SINGLE");
    }

    @Test
    void findsAMistypedNameByItsTrigrams() {
        settling.settle(town(150));
        jdbc.sql(
                        "insert into customers.person (kind, given_name, family_name) values ('PERSON', 'Núria', 'Etcheverri')")
                .update();

        var found = jdbc.sql("""
                select full_name
                  from customers.person
                 where public.plain('Etchevery Nuria') <% public.plain(given_name || ' ' || family_name)
                 limit 3
                """).query(String.class).list();

        assertThat(found).contains("Núria Etcheverri");
    }

    private static Town town(int accounts) {
        return Founding.of(TownPlan.of(DistrictPacks.open("joshua-basin"), accounts, 7, LocalDate.of(2026, 11, 18)));
    }
}
