package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headgate.district.DistrictPacks;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadMark;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Streets of houses with meters, each on a route of its own, for tests on a database that others use too. */
@TestComponent
public class SampleMeters {
    private static final AtomicInteger STREETS = new AtomicInteger();

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Metering metering;

    /** A street: its route and cycle, and its service points in order of the route. */
    public record Street(String name, long cycle, long route, List<Long> points) {
        public String serial(int house) {
            return "%s-%d".formatted(name, house);
        }
    }

    /** Houses without meters. */
    public Street street(int houses) {
        var name = "ST%d".formatted(STREETS.incrementAndGet());
        var cycle =
                id("insert into premises.cycle (code, name) values ('%s', '%s') returning id".formatted(name, name));
        var route = id("insert into premises.route (code, cycle_id, name) values ('%s', %d, '%s') returning id"
                .formatted(name, cycle, name));
        var points = jdbc.sql("""
                with house as (
                    insert into premises.premises (reference, house_number, street, city, zip)
                    select :name || '-' || n, n::text, 'Mill Lane', 'Joshua Tree', '92252'
                      from generate_series(1, :houses) n
                    returning id, house_number)
                insert into premises.service_point (reference, premises_id, service, route_id, sequence)
                select :name || '-' || house_number, id, 'WATER', :route, house_number::int
                  from house
                 order by house_number::int
                returning id
                """)
                .param("name", name)
                .param("houses", houses)
                .param("route", route)
                .query(Long.class)
                .list();
        return new Street(name, cycle, route, points);
    }

    /** Houses with a meter of six dials counting ccf, at 1000 on that day. */
    public Street streetWithMeters(int houses, LocalDate installedOn) {
        var street = street(houses);
        var meters = new ArrayList<NewInstallation>();
        for (var house = 0; house < houses; house++)
            meters.add(meter(street.serial(house), street.points().get(house), installedOn, "1000"));
        metering.install(meters);
        return street;
    }

    public static NewInstallation meter(String serial, long point, LocalDate installedOn, String register) {
        return meter(serial, point, installedOn, register, MeterRole.MAIN);
    }

    public static NewInstallation meter(
            String serial, long point, LocalDate installedOn, String register, MeterRole role) {
        return new NewInstallation(
                serial,
                "3/4\"",
                6,
                VolumeUnit.CCF,
                BigDecimal.ONE,
                "Badger",
                "",
                point,
                role,
                installedOn,
                new BigDecimal(register));
    }

    public static MeterRead read(String serial, LocalDate on, String register) {
        return new MeterRead(
                MeterName.ofSerial(serial), on, null, new BigDecimal(register), register, null, ReadMark.ACTUAL, 1);
    }

    /** Somebody who imports and enters reads, in an office that is open. */
    public static Person reader(JdbcClient jdbc, People people) {
        jdbc.sql("""
                insert into district.agency (pack, description, business_date)
                values ('test', :description, '2026-06-01')
                    on conflict do nothing
                """)
                .param("description", DistrictPacks.open("joshua-basin").description())
                .update();
        return people.named("reader.metering")
                .orElseGet(() ->
                        people.add("reader.metering", "Rita Reader", Level.TWO, Role.BILLING, "long enough", false));
    }

    private long id(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
