package org.headgate.metering;

import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.beacon.BeaconFormat;
import org.headgate.formats.cmep.CmepFormat;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadFormats;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The formats that this office reads: our own CSV, CMEP, Beacon, and the layouts that its district describes. */
@Component
class ReadFileFormats {
    private final ObjectProvider<ReadFormat> described;

    ReadFileFormats(ObjectProvider<ReadFormat> described) {
        this.described = described;
    }

    ReadFormats all() {
        var all = new ArrayList<ReadFormat>(List.of(new MeterReadCsv(), new CmepFormat(), new BeaconFormat()));
        described.orderedStream().forEach(all::add);
        return new ReadFormats(all);
    }
}
