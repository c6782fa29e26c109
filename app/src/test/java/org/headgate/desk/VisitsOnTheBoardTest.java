package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonLeaves;
import org.headgate.office.Role;
import org.headgate.orders.AssignOrder;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OpenOrder;
import org.headgate.orders.OrderId;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderPriority;
import org.headgate.orders.OrderWindow;
import org.headgate.premises.PremisesId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Visits are given to another where the team board shows them. */
@OfficeTest
@Transactional
class VisitsOnTheBoardTest {
    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    private Person tobias;
    private Person olga;
    private OrderId order;

    @BeforeEach
    void aVisitIsGivenOut() {
        SampleTown.settle(jdbc, district, people, books);
        tobias = people.add("tobias.b", "Tobias Vance", Level.ONE, Role.FIELD, "her own password", false);
        olga = people.add("olga.b", "Olga Field", Level.ONE, Role.FIELD, "her own password", false);
        var nadia = people.named("nadia").orElseThrow();
        var premises = jdbc.sql("select min(id) from premises.premises")
                .query(Long.class)
                .single();
        order = office.perform(
                        new OpenOrder(new NewOrder(
                                OrderKind.INVESTIGATE,
                                new PremisesId(premises),
                                null,
                                null,
                                district.businessDate(),
                                OrderWindow.ANY,
                                OrderPriority.ROUTINE,
                                "Water in the box")),
                        nadia)
                .orReject();
        office.perform(new AssignOrder(order, tobias.id(), 0), nadia).orReject();
    }

    @Test
    void givesAVisitToAnotherFromThePersonsPage() {
        var page = pages.page("/team/board/" + tobias.id().value(), "rosa");
        var form = page.select("form[action=/orders/%d/assign]".formatted(order.value()));
        assertThat(form.select("option[selected]").text()).isEqualTo("Tobias Vance");

        var sent = pages.send(
                form.attr("action"),
                "rosa",
                Map.of(
                        "to", String.valueOf(olga.id().value()),
                        "version", form.select("input[name=version]").attr("value"),
                        "board", String.valueOf(tobias.id().value())));

        assertThat(sent).hasRedirectedUrl("/team/board/" + tobias.id().value());
        assertThat(pages.page("/team/board/" + tobias.id().value(), "rosa")
                        .select("a[href=/orders/%d]".formatted(order.value())))
                .isEmpty();
        assertThat(pages.page("/team/board/" + olga.id().value(), "rosa")
                        .select("a[href=/orders/%d]".formatted(order.value())))
                .hasSize(1);
    }

    @Test
    void theVisitsOfWhoLeavesAreToBeGivenOutAgain() {
        var manager = people.add("mona.b", "Mona Manager", Level.MANAGER, Role.FINANCE, "her own password", false);

        office.perform(new PersonLeaves(tobias.id(), "Moved away"), manager).orReject();

        assertThat(pages.page("/orders/%d".formatted(order.value()), "rosa").text())
                .doesNotContain("Tobias Vance");
    }

    @Test
    void eachColumnLeadsToItsWork() {
        assertThat(pages.page("/team/board", "rosa")
                        .select("th a[href=/orders], th a[href=/reviews], th a[href=/inbox]"))
                .hasSize(3);
    }
}
