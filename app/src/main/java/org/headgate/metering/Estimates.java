package org.headgate.metering;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Works estimates out from what is known about a meter and its neighbours. */
@Component
class Estimates {
    private final Reads reads;
    private final ReadRules rules;
    private final JsonMapper json;

    Estimates(Reads reads, ReadRules rules, JsonMapper json) {
        this.reads = reads;
        this.rules = rules;
        this.json = json;
    }

    /** Nothing when there is no read before, or nothing to go by. */
    Optional<Estimate> of(MeterHistory history, LocalDate on, Occupancy.Occupant occupant) {
        var meter = history.meter();
        return history.base(on).flatMap(base -> {
            var usage = history.usage(on);
            var routePerDay = usage.recentPerDay().isPresent()
                    ? null
                    : reads.routeAveragePerDay(meter, on).orElse(null);
            return Estimate.of(on, meter.register(), base, usage, routePerDay, occupant);
        });
    }

    ReadRules rules() {
        return rules;
    }

    /** The estimate as it is kept with its read. */
    String derivation(Estimate estimate) {
        return json.writeValueAsString(estimate);
    }

    Estimate ofDerivation(String derivation) {
        return json.readValue(derivation, Estimate.class);
    }
}
