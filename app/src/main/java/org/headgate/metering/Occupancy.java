package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is at a service point, as the modules above metering know it. Points that are not in the answer are not known. */
public interface Occupancy {
    /** By service point id, for many points at once: a file of reads asks for a thousand. */
    Map<Long, Occupant> on(Collection<Long> servicePoints, LocalDate day);

    /**
     * @param rateClass the rate class in force; empty when there is none
     * @param vacantSince the day since which nobody has service here; null while somebody has
     */
    record Occupant(String rateClass, @Nullable LocalDate vacantSince) {
        public static final Occupant UNKNOWN = new Occupant("", null);
    }
}
