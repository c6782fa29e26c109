package org.headgate.construction;

import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stock of hydrant meters. */
@Repository
class HydrantMeters {
    private static final String METERS = "select id, serial, size, dials, unit, state from construction.meter";

    private final JdbcClient jdbc;

    HydrantMeters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<HydrantMeter> all() {
        return jdbc.sql(METERS + " order by serial").query(HydrantMeter.class).list();
    }

    Optional<HydrantMeter> find(HydrantMeterId id) {
        return jdbc.sql(METERS + " where id = :id")
                .param("id", id.value())
                .query(HydrantMeter.class)
                .optional();
    }

    HydrantMeterId add(AddHydrantMeter it) {
        if (it.serial().isBlank() || it.size().isBlank())
            throw new Rejection("A meter has a serial number and a size.");
        if (it.dials() < 3 || it.dials() > 10) throw new Rejection("A register has from 3 to 10 digits.");
        try {
            return jdbc.sql("""
                    insert into construction.meter (serial, size, dials, unit)
                    values (:serial, :size, :dials, :unit)
                    returning id as value
                    """)
                    .param("serial", it.serial().strip())
                    .param("size", it.size().strip())
                    .param("dials", it.dials())
                    .param("unit", it.unit().name())
                    .query(HydrantMeterId.class)
                    .single();
        } catch (DuplicateKeyException known) {
            throw new Rejection(
                    "There is a hydrant meter %s already.", it.serial().strip());
        }
    }

    /** Moves a meter from one state to another; false when it was not in the first. */
    boolean move(HydrantMeterId id, HydrantMeter.State from, HydrantMeter.State to) {
        return jdbc.sql("update construction.meter set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }
}
