package org.headgate.premises;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.database.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where water is delivered and in which order it is read. What is added comes in bulk, by {@code copy}. */
@Service
public class Premises {
    private static final String CARDS = """
            select id, reference, house_number, street, unit, city, state, zip, zone, parcel_number
              from premises.premises
            """;
    private static final String POINTS = """
            select id, reference, premises_id as premises, service, route_id as route, sequence, state, note
              from premises.service_point
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Premises(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    public List<Cycle> cycles() {
        return jdbc.sql("select id, code, name from premises.cycle order by code")
                .query(Cycle.class)
                .list();
    }

    public List<Route> routes() {
        return jdbc.sql("select id, code, cycle_id as cycle, name from premises.route order by code")
                .query(Route.class)
                .list();
    }

    @Transactional
    public Cycle addCycle(String code, String name) {
        var id = jdbc.sql("insert into premises.cycle (code, name) values (:code, :name) returning id")
                .param("code", code)
                .param("name", name)
                .query(Long.class)
                .single();
        return new Cycle(new CycleId(id), code, name);
    }

    @Transactional
    public Route addRoute(String code, CycleId cycle, String name) {
        var id = jdbc.sql("""
                insert into premises.route (code, cycle_id, name)
                values (:code, :cycle, :name)
                returning id
                """)
                .param("code", code)
                .param("cycle", cycle.value())
                .param("name", name)
                .query(Long.class)
                .single();
        return new Route(new RouteId(id), code, cycle, name);
    }

    public Optional<PremisesCard> card(PremisesId id) {
        return jdbc.sql(CARDS + " where id = :id")
                .param("id", id.value())
                .query(Premises::card)
                .optional();
    }

    public List<PremisesCard> cards() {
        return jdbc.sql(CARDS + " order by id").query(Premises::card).list();
    }

    public Optional<ServicePoint> servicePoint(ServicePointId id) {
        return jdbc.sql(POINTS + " where id = :id")
                .param("id", id.value())
                .query(ServicePoint.class)
                .optional();
    }

    public List<ServicePoint> servicePointsAt(PremisesId premises) {
        return jdbc.sql(POINTS + " where premises_id = :premises order by service, reference")
                .param("premises", premises.value())
                .query(ServicePoint.class)
                .list();
    }

    public List<ServicePoint> servicePoints() {
        return jdbc.sql(POINTS + " order by id").query(ServicePoint.class).list();
    }

    /** Numbers for premises about to be added. */
    public List<PremisesId> reservePremises(int count) {
        return Identities.of(jdbc, "premises.premises", count).stream()
                .map(PremisesId::new)
                .toList();
    }

    /** Numbers for service points about to be added. */
    public List<ServicePointId> reserveServicePoints(int count) {
        return Identities.of(jdbc, "premises.service_point", count).stream()
                .map(ServicePointId::new)
                .toList();
    }

    @Transactional
    public void add(Collection<PremisesCard> premises) {
        var rows = new Copy();
        for (var one : premises) {
            var address = one.address();
            rows.add(one.id().value())
                    .add(one.reference())
                    .add(address.houseNumber())
                    .add(address.street())
                    .add(address.unit())
                    .add(address.city())
                    .add(address.state())
                    .add(address.zip())
                    .add(one.zone())
                    .add(one.parcelNumber())
                    .row();
        }
        rows.into(
                database,
                "premises.premises (id, reference, house_number, street, unit, city, state, zip, zone, parcel_number)");
    }

    @Transactional
    public void addServicePoints(Collection<ServicePoint> points) {
        var rows = new Copy();
        for (var point : points)
            rows.add(point.id().value())
                    .add(point.reference())
                    .add(point.premises().value())
                    .add(point.service())
                    .add(point.route().value())
                    .add(point.sequence())
                    .add(point.state().name())
                    .add(point.note())
                    .row();
        rows.into(
                database,
                "premises.service_point (id, reference, premises_id, service, route_id, sequence, state, note)");
    }

    /** Corrects the address, zone and parcel number of a premises. */
    @Transactional
    public void correct(PremisesCard card) {
        jdbc.sql("""
                update premises.premises
                   set house_number = :houseNumber, street = :street, unit = :unit, city = :city, state = :state,
                       zip = :zip, zone = :zone, parcel_number = :parcel
                 where id = :id
                """)
                .param("houseNumber", card.address().houseNumber())
                .param("street", card.address().street())
                .param("unit", card.address().unit())
                .param("city", card.address().city())
                .param("state", card.address().state())
                .param("zip", card.address().zip())
                .param("zone", card.zone())
                .param("parcel", card.parcelNumber())
                .param("id", card.id().value())
                .update();
    }

    /** Moves a service point in or between routes, or changes its state and note. */
    @Transactional
    public void change(ServicePoint point) {
        jdbc.sql("""
                update premises.service_point
                   set route_id = :route, sequence = :sequence, state = :state, note = :note
                 where id = :id
                """)
                .param("route", point.route().value())
                .param("sequence", point.sequence())
                .param("state", point.state().name())
                .param("note", point.note())
                .param("id", point.id().value())
                .update();
    }

    private static PremisesCard card(ResultSet row, int number) throws SQLException {
        return new PremisesCard(
                new PremisesId(row.getLong("id")),
                row.getString("reference"),
                new Address(
                        row.getString("house_number"),
                        row.getString("street"),
                        row.getString("unit"),
                        row.getString("city"),
                        row.getString("state"),
                        row.getString("zip")),
                row.getString("zone"),
                row.getString("parcel_number"));
    }
}
