package org.headgate.formats.cmep;

import java.io.Reader;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvReader;
import org.headgate.formats.csv.CsvRow;
import org.headgate.formats.reads.ReadCount;
import org.headgate.formats.reads.ReadFormat;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Parsed;

/** Reads CMEP files. Records of other types, purposes and commodities are passed over and counted. */
public final class CmepFormat implements ReadFormat {
    private static final Pattern RECORD_TYPE = Pattern.compile("[A-Z]{5}[0-9]{2}");
    private static final Pattern HEAD = Pattern.compile("\"?MEP[A-Z]{2}[0-9]{2}\"?,[\\s\\S]*");

    /** Purposes under which measurements are sent; the others are templates, profiles and history. */
    private static final Set<String> MEASURED = Set.of("", "OK", "RESEND", "REREAD");

    private final UnaryOperator<LocalDateTime> toLocal;

    /** For files in the office's local time, as Sensus exports them. */
    public CmepFormat() {
        this(time -> time);
    }

    private CmepFormat(UnaryOperator<LocalDateTime> toLocal) {
        this.toLocal = toLocal;
    }

    /** For files whose times are of another zone, such as UTC. */
    public static CmepFormat withTimesIn(ZoneId file, ZoneId office) {
        return new CmepFormat(
                time -> time.atZone(file).withZoneSameInstant(office).toLocalDateTime());
    }

    @Override
    public String name() {
        return "cmep";
    }

    @Override
    public boolean recognises(String head) {
        return HEAD.matcher(head).matches();
    }

    @Override
    public Parsed<ReadCount> read(String file, Reader text, ReadSink sink) {
        var problems = new Problems(file);
        var rows = new CsvReader(text, problems);
        var meterData = new MeterData(problems, sink, toLocal);
        long records = 0;
        long passedOver = 0;
        for (var row = rows.next(); row != null; row = rows.next()) {
            records++;
            if (!isMeterData(row, problems)) passedOver++;
            else if (!meterData.take(row)) passedOver++;
        }
        if (problems.none() && records == passedOver)
            problems.add("holds no water meter data (record MEPMD01, commodity W); is it the right file?");
        return problems.orGood(new ReadCount(name(), records, meterData.reads(), meterData.intervals(), passedOver));
    }

    private static boolean isMeterData(CsvRow row, Problems problems) {
        var type = row.field(0).strip();
        if (!RECORD_TYPE.matcher(type).matches()) {
            problems.add(
                    row.line(),
                    1,
                    "record type",
                    "expected MEPMD01, not \"%s\"; is this a CMEP file?".formatted(shortened(type)));
            return false;
        }
        if (!type.equals("MEPMD01")) return false;
        if (row.size() < MeterData.FIRST_VALUE) {
            problems.add(
                    row.line(),
                    "record",
                    "has %d fields, expected %d and three for each value; is the file cut off?"
                            .formatted(row.size(), MeterData.FIRST_VALUE));
            return false;
        }
        return MEASURED.contains(row.field(8).strip());
    }

    private static String shortened(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "...";
    }
}
