package org.headgate.district;

import java.sql.Types;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The agency that this office serves, and its business date: the only "today" that business knows. */
@Service
public class District {
    private static final ZoneId CALIFORNIA = ZoneId.of("America/Los_Angeles");

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private volatile @Nullable Description read;

    District(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The pack this office was opened with, as the text of its {@code district.yaml}; empty before it is opened. */
    public Optional<String> description() {
        return jdbc.sql("select description from district.agency")
                .query(String.class)
                .optional();
    }

    public Optional<String> pack() {
        return jdbc.sql("select pack from district.agency").query(String.class).optional();
    }

    /** The agency as its description says; what is wrong in the description is refused with its place. */
    public DistrictPack agency() {
        return read().orElseThrow(
                        () -> new Rejection("No district is set up yet: run ./headgate demo, or ./headgate open"))
                .orReject();
    }

    /** The agency, where it is described in full; without that the office does as is usual. */
    public Optional<DistrictPack> described() {
        return read().flatMap(agency ->
                agency instanceof Parsed.Good<DistrictPack>(var pack) ? Optional.of(pack) : Optional.empty());
    }

    /** The clock on the office's wall. */
    public ZoneId timeZone() {
        return described().map(DistrictPack::timeZone).orElse(CALIFORNIA);
    }

    /** Every page asks, often more than once; the text comes along only when its row was written since. */
    private Optional<Parsed<DistrictPack>> read() {
        var known = read;
        return jdbc.sql("""
                select version, case when version is distinct from :known then description end as description
                  from (select xmin || ' ' || ctid as version, description from district.agency) a
                """)
                .param("known", known == null ? null : known.version, Types.VARCHAR)
                .query((row, _) -> {
                    var text = row.getString("description");
                    return known != null && text == null ? known : parse(row.getString("version"), text);
                })
                .optional()
                .map(Description::agency);
    }

    private Description parse(String version, String text) {
        var parsed = new Description(version, DistrictPack.parse("district.yaml", text));
        read = parsed;
        return parsed;
    }

    /** @param version the transaction that wrote the row, and where: one may write it twice */
    private record Description(String version, Parsed<DistrictPack> agency) {}

    public LocalDate businessDate() {
        return jdbc.sql("select business_date from district.agency")
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new Rejection("No district is set up yet: run ./headgate demo, or ./headgate open"));
    }

    /** Opens the office of a district; it is done once. */
    @Transactional
    public void open(String pack, String description, LocalDate businessDate) {
        var opened = jdbc.sql("""
                insert into district.agency (pack, description, business_date)
                values (:pack, :description, :businessDate)
                    on conflict do nothing
                """)
                .param("pack", pack)
                .param("description", description)
                .param("businessDate", businessDate)
                .update();
        if (opened == 0) throw new Rejection("The office is already open, for %s", pack().orElse("another district"));
    }

    /** Moves the business date, as the nightly close does; it never goes back. */
    @Transactional
    public void moveBusinessDate(LocalDate to) {
        var before = businessDate();
        var moved = jdbc.sql("update district.agency set business_date = :to where business_date <= :to")
                .param("to", to)
                .update();
        if (moved == 0) throw new Rejection("The business date is %s and does not go back to %s", before, to);
        if (!to.equals(before)) events.publishEvent(new BusinessDateMoved(before, to));
    }
}
