package org.headgate.metering;

import java.util.ArrayList;
import java.util.List;
import org.headgate.formats.beacon.BeaconFormat;
import org.headgate.formats.cmep.CmepFormat;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadFormats;
import org.springframework.stereotype.Component;

/** The formats that this office reads: our own CSV, CMEP, Beacon, and the layouts that its district keeps. */
@Component
class ReadFileFormats {
    private final ReadLayouts layouts;

    ReadFileFormats(ReadLayouts layouts) {
        this.layouts = layouts;
    }

    ReadFormats all() {
        var all = new ArrayList<ReadFormat>(List.of(new MeterReadCsv(), new CmepFormat(), new BeaconFormat()));
        all.addAll(layouts.formats());
        return new ReadFormats(all);
    }
}
