package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The district's rules for reads, and who is at a point as far as anybody above metering says so. */
@Component
class ReadRules {
    private final ObjectProvider<ReadPolicy> policy;
    private final ObjectProvider<Occupancy> occupancy;

    ReadRules(ObjectProvider<ReadPolicy> policy, ObjectProvider<Occupancy> occupancy) {
        this.policy = policy;
        this.occupancy = occupancy;
    }

    ReadPolicy policy() {
        return policy.getIfAvailable(() -> ReadPolicy.USUAL);
    }

    ReadValidation validation() {
        return new ReadValidation(policy());
    }

    /** By service point; those that nobody knows about are missing. */
    Map<Long, Occupancy.Occupant> occupants(Collection<InstalledMeter> meters, LocalDate day) {
        var known = occupancy.getIfAvailable();
        if (known == null || meters.isEmpty()) return Map.of();
        var points = new HashSet<Long>();
        meters.forEach(meter -> points.add(meter.servicePoint()));
        return known.on(points, day);
    }

    Occupancy.Occupant occupant(InstalledMeter meter, LocalDate day) {
        return occupants(List.of(meter), day).getOrDefault(meter.servicePoint(), Occupancy.Occupant.UNKNOWN);
    }
}
