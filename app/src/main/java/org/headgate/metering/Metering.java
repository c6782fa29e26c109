package org.headgate.metering;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meters, their installations and their reads. */
@Service
public class Metering {
    private final Installations installations;
    private final Reads reads;

    Metering(Installations installations, Reads reads) {
        this.installations = installations;
        this.reads = reads;
    }

    /** Puts meters in, with their initial reads; those that are not known yet join the inventory. For many at once. */
    @Transactional
    public List<InstallationId> install(List<NewInstallation> meters) {
        var ids = installations.add(meters);
        var readIds = reads.reserveIds(ids.size());
        reads.add(IntStream.range(0, ids.size())
                .mapToObj(i -> initial(readIds.get(i), ids.get(i), meters.get(i)))
                .toList());
        return ids.stream().map(InstallationId::of).toList();
    }

    private static NewRead initial(long id, long installation, NewInstallation meter) {
        return new NewRead(
                id,
                installation,
                meter.servicePoint(),
                meter.installedOn(),
                meter.register(),
                ReadKind.INITIAL,
                meter.unit(),
                BigDecimal.ZERO,
                null,
                new ReadOutcome.Accepted(),
                null,
                "installation");
    }
}
