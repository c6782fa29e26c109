package org.headgate.premises;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The zones of the district: which of them a place lies in. */
@Service
public class Zones {
    private static final int HITS = 12;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final District district;

    Zones(JdbcClient jdbc, JsonMapper json, District district) {
        this.jdbc = jdbc;
        this.json = json;
        this.district = district;
    }

    /** A file of zones that was loaded. */
    public record Loaded(String file, LocalDate loadedOn, String by) {}

    /** A premises that was found by what was typed. */
    public record Found(
            PremisesId id,
            String address,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            String zone) {
        public Optional<Coordinates> place() {
            return latitude == null || longitude == null
                    ? Optional.empty()
                    : Optional.of(new Coordinates(latitude, longitude));
        }
    }

    /** All zones that hold, the widest first. */
    @Transactional(readOnly = true)
    public List<Zone> all() {
        return jdbc.sql("""
                select kind, code, name, shape
                  from premises.zone
                 where load_id = (select max(id) from premises.zone_load)
                 order by array_position(array['SERVICE_AREA', 'SEWER_AGENCY', 'SEWER_BASIN', 'PRESSURE_ZONE'], kind), code
                """)
                .query((row, _) -> new Zone(
                        Zone.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getString("name"),
                        json.readValue(row.getString("shape"), Zone.Shape.class)))
                .list();
    }

    public Optional<Loaded> loaded() {
        return jdbc.sql("""
                select l.file, l.loaded_on, coalesce(p.full_name, '') as by
                  from premises.zone_load l
                  left join office.person p on p.id = l.loaded_by
                 order by l.id desc
                 limit 1
                """).query(Loaded.class).optional();
    }

    Optional<Found> premises(PremisesId id) {
        return jdbc.sql("select id, address, latitude, longitude, zone from premises.premises where id = :id")
                .param("id", id.value())
                .query(Found.class)
                .optional();
    }

    /** Premises whose address has all the words typed, or looks like them. */
    List<Found> search(String typed) {
        return jdbc.sql("""
                select id, address, latitude, longitude, zone
                  from premises.premises
                 where plain_address like all (
                       select '%' || replace(replace(word, '%', ''), '_', '') || '%'
                         from unnest(string_to_array(public.plain(:typed), ' ')) as word)
                 order by plain_address <-> public.plain(:typed), id
                 limit :limit
                """)
                .param("typed", typed.replaceAll("[,.#;]+", " "))
                .param("limit", HITS)
                .query(Found.class)
                .list();
    }

    /** Says where premises are. */
    @Transactional
    public void locate(Map<PremisesId, Coordinates> places) {
        if (places.isEmpty()) return;
        var located = List.copyOf(places.entrySet());
        jdbc.sql("""
                update premises.premises p
                   set latitude = l.latitude, longitude = l.longitude
                  from unnest(:premises::bigint[], :latitudes::numeric[], :longitudes::numeric[])
                       as l (id, latitude, longitude)
                 where p.id = l.id
                   and (p.latitude is distinct from l.latitude or p.longitude is distinct from l.longitude)
                """)
                .param(
                        "premises",
                        located.stream().map(one -> one.getKey().value()).toArray(Long[]::new))
                .param(
                        "latitudes",
                        located.stream().map(one -> one.getValue().latitude()).toArray(BigDecimal[]::new))
                .param(
                        "longitudes",
                        located.stream().map(one -> one.getValue().longitude()).toArray(BigDecimal[]::new))
                .update();
    }

    @Transactional
    Integer load(LoadZones it, Person by) {
        if (it.zones().isEmpty()) throw new Rejection("The file holds no zone.");
        var load = jdbc.sql("""
                insert into premises.zone_load (file, loaded_on, loaded_by)
                values (:file, :today, :by)
                returning id
                """)
                .param("file", it.file())
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .query(Long.class)
                .single();
        for (var zone : it.zones())
            jdbc.sql("""
                    insert into premises.zone (load_id, kind, code, name, shape)
                    values (:load, :kind, :code, :name, :shape::jsonb)
                    """)
                    .param("load", load)
                    .param("kind", zone.kind().name())
                    .param("code", zone.code())
                    .param("name", zone.name())
                    .param("shape", json.writeValueAsString(zone.shape()))
                    .update();
        return it.zones().size();
    }
}
