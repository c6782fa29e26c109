package org.headgate.formats.beacon;

import java.io.Reader;
import java.io.StringReader;
import java.time.Duration;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvColumns;
import org.headgate.formats.csv.CsvTable;
import org.headgate.formats.reads.ReadCount;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Parsed;

/** Reads BEACON's CSV. A register read that stands on several lines, once for each interval, is taken once. */
public final class BeaconFormat implements ReadFormat {
    private static final CsvColumns COLUMNS = CsvColumns.required("Read", "Read_Time", "Read_Unit")
            .optional("Meter_SN", "Meter_ID", "Endpoint_SN", "Register_Number", "Raw_Read", "Estimated_Flag")
            .optional("Flow", "Flow_Time", "Flow_Unit")
            .andOthers();

    private final Duration interval;

    /** For reports by the hour. */
    public BeaconFormat() {
        this(Duration.ofHours(1));
    }

    /** BEACON's lines say when an interval ended, not how long it was. */
    public BeaconFormat(Duration interval) {
        this.interval = interval;
    }

    @Override
    public String name() {
        return "beacon";
    }

    @Override
    public boolean recognises(String head) {
        var problems = new Problems("");
        var firstLine = head.lines().findFirst().orElse("");
        var table = CsvTable.open(new StringReader(firstLine), COLUMNS, problems);
        return problems.none() && table.has("Estimated_Flag") && namesMeters(table);
    }

    @Override
    public Parsed<ReadCount> read(String file, Reader text, ReadSink sink) {
        var problems = new Problems(file);
        var table = CsvTable.open(text, COLUMNS, problems);
        if (problems.none() && !namesMeters(table))
            problems.add(
                    1, "Meter_SN", "no column names the meter; add Meter_SN, Meter_ID or Endpoint_SN to the report");
        if (!problems.none()) return new Parsed.Bad<>(problems.list());
        var lines = new BeaconLines(sink, interval);
        long records = 0;
        for (var line = table.next(); line != null; line = table.next()) {
            records++;
            lines.take(line);
        }
        if (problems.none() && records == 0) problems.add("has a header and no lines; was the report empty?");
        return problems.orGood(new ReadCount(name(), records, lines.reads(), lines.intervals(), lines.repeated()));
    }

    private static boolean namesMeters(CsvTable table) {
        return table.has("Meter_SN") || table.has("Meter_ID") || table.has("Endpoint_SN");
    }
}
