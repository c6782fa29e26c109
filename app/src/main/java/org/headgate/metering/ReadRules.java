package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.district.ReadPolicy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The district's rules for reads, and who is at a point as far as anybody above metering says so. */
@Component
class ReadRules {
    private final District district;
    private final ObjectProvider<Occupancy> occupancy;

    ReadRules(District district, ObjectProvider<Occupancy> occupancy) {
        this.district = district;
        this.occupancy = occupancy;
    }

    ReadPolicy policy() {
        return district.described().map(DistrictPack::reads).orElse(ReadPolicy.USUAL);
    }

    ReadValidation validation() {
        return new ReadValidation(policy());
    }

    /** By service point; those that nobody knows about are missing. */
    Map<Long, Occupancy.Occupant> occupants(Collection<InstalledMeter> meters, LocalDate day) {
        var asked = occupancy.getIfAvailable();
        if (asked == null || meters.isEmpty()) return Map.of();
        var points = new HashSet<Long>();
        meters.forEach(meter -> points.add(meter.servicePoint()));
        return asked.on(points, day);
    }

    Occupancy.Occupant occupant(InstalledMeter meter, LocalDate day) {
        return occupants(List.of(meter), day).getOrDefault(meter.servicePoint(), Occupancy.Occupant.UNKNOWN);
    }
}
