package org.headgate.metering;

import java.io.Reader;
import java.io.StringReader;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvColumns;
import org.headgate.formats.csv.CsvRecord;
import org.headgate.formats.csv.CsvTable;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadCount;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Parsed;
import org.jspecify.annotations.Nullable;

/** Headgate's own file of reads: columns meter, date and read, and code where a meter was not read. */
final class MeterReadCsv implements ReadFormat {
    private static final CsvColumns COLUMNS =
            CsvColumns.required("meter", "date", "read").optional("code");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public boolean recognises(String head) {
        var problems = new Problems("");
        CsvTable.open(new StringReader(head.lines().findFirst().orElse("")), COLUMNS, problems);
        return problems.none();
    }

    @Override
    public Parsed<ReadCount> read(String file, Reader text, ReadSink sink) {
        var problems = new Problems(file);
        var table = CsvTable.open(text, COLUMNS, problems);
        long records = 0;
        for (var line = table.next(); line != null; line = table.next()) {
            records++;
            var read = read(line);
            if (read != null) sink.read(read);
        }
        if (problems.none() && records == 0) problems.add("has a header and no reads; was the export empty?");
        return problems.orGood(new ReadCount(name(), records, records, 0, 0));
    }

    private static @Nullable MeterRead read(CsvRecord line) {
        var meter = line.filled("meter");
        if (line.isBlank("date")) line.problem("date", "is blank; it must be the day of the read, as in 2026-11-30");
        var day = line.date("date");
        var figure = line.number("read");
        if (figure == null && line.isBlank("read") && line.isBlank("code"))
            line.problem("read", "is blank; give the figure of the dials, or a code for why there is none");
        if (figure != null && figure.signum() < 0) {
            line.problem("read", "\"%s\" is below zero; a register has no sign".formatted(line.text("read")));
            return null;
        }
        if (meter.isEmpty() || day == null || (figure == null && !line.isBlank("read"))) return null;
        if (figure == null && line.isBlank("code")) return null;
        var quality = figure == null ? ReadQuality.MISSING : ReadQuality.ACTUAL;
        return new MeterRead(
                MeterName.ofSerial(meter),
                day,
                null,
                figure,
                line.text("read"),
                null,
                new ReadMark(quality, "", line.text("code")),
                line.line());
    }
}
