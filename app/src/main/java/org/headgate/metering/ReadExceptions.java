package org.headgate.metering;

import java.util.Collection;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The queue of reads that a person must look at. */
@Repository
class ReadExceptions {
    private final DataSource database;
    private final JsonMapper json;

    ReadExceptions(DataSource database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    void add(Collection<FoundException> found) {
        var rows = new Copy();
        for (var exception : found)
            rows.add(exception.read())
                    .add(exception.installation())
                    .add(exception.servicePoint())
                    .add(exception.batch())
                    .add(exception.line())
                    .add(exception.meter())
                    .add(exception.readOn())
                    .add(exception.concern().kind())
                    .add(json.writeValueAsString(exception.concern()))
                    .add(exception.concern().severity())
                    .row();
        rows.into(
                database,
                "metering.read_exception (read_id, installation_id, service_point_id, batch_id, line, meter_serial, read_on, kind, facts, severity)");
    }
}
