package org.headgate.formats.beacon;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.formats.csv.CsvRecord;
import org.headgate.formats.reads.IntervalUse;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** The lines of one BEACON report. */
final class BeaconLines {
    private static final List<DateTimeFormatter> TIMES =
            List.of(time("uuuu-MM-dd HH:mm[:ss]"), time("uuuu-MM-dd'T'HH:mm[:ss]"), time("M/d/uuuu H:mm[:ss]"));

    private final ReadSink sink;
    private final Duration interval;
    private final Map<MeterName, Seen> lastReads = new HashMap<>();
    private long reads;
    private long intervals;
    private long repeated;

    /** The last read of a meter in this file. */
    private record Seen(LocalDateTime at, @Nullable BigDecimal register, int line) {
        boolean isOf(LocalDateTime time) {
            return at.equals(time);
        }

        boolean shows(@Nullable BigDecimal other) {
            if (register == null || other == null) return register == null && other == null;
            return register.compareTo(other) == 0;
        }
    }

    BeaconLines(ReadSink sink, Duration interval) {
        this.sink = sink;
        this.interval = interval;
    }

    long reads() {
        return reads;
    }

    long intervals() {
        return intervals;
    }

    long repeated() {
        return repeated;
    }

    void take(CsvRecord line) {
        var serial = line.isBlank("Meter_SN") ? line.text("Meter_ID") : line.text("Meter_SN");
        var meter = new MeterName(serial, line.text("Endpoint_SN"), line.text("Register_Number"));
        if (meter.isBlank()) {
            line.problem("Meter_SN", "is blank, and no Meter_ID or Endpoint_SN either; which meter is it?");
            return;
        }
        var mark = mark(line);
        if (!line.isBlank("Read") || !line.isBlank("Read_Time")) takeRead(line, meter, mark);
        if (!line.isBlank("Flow")) takeFlow(line, meter, mark);
    }

    private void takeRead(CsvRecord line, MeterName meter, ReadMark mark) {
        var at = time(line, "Read_Time");
        var register = line.number("Read");
        var unit = unit(line, "Read_Unit");
        if (at == null || unit == null || (register == null && !line.isBlank("Read"))) return;
        if (register != null && register.signum() < 0) {
            line.problem("Read", "%s: a register is never below zero".formatted(register));
            return;
        }
        var seen = lastReads.put(meter, new Seen(at, register, line.line()));
        if (seen != null && seen.isOf(at)) {
            repeated++;
            if (!seen.shows(register))
                line.problem(
                        "Read",
                        "is %s, but line %d has %s for the same meter and time; ask for a new report"
                                .formatted(register, seen.line(), seen.register()));
            return;
        }
        reads++;
        var quality = register == null ? ReadMark.of(ReadQuality.MISSING, mark.flag()) : mark;
        sink.read(new MeterRead(
                meter,
                at.toLocalDate(),
                at.toLocalTime(),
                register,
                line.text("Raw_Read"),
                unit,
                quality,
                line.line()));
    }

    private void takeFlow(CsvRecord line, MeterName meter, ReadMark mark) {
        var at = time(line, "Flow_Time");
        var flow = line.number("Flow");
        var unit = unit(line, "Flow_Unit");
        if (at == null || flow == null || unit == null) return;
        intervals++;
        sink.interval(new IntervalUse(meter, at.minus(interval), at, flow, unit, mark, line.line()));
    }

    private static ReadMark mark(CsvRecord line) {
        var flag = line.text("Estimated_Flag");
        var quality = switch (flag.toLowerCase(Locale.ROOT)) {
            case "", "0", "false", "n", "no" -> ReadQuality.ACTUAL;
            case "1", "true", "y", "yes" -> ReadQuality.ESTIMATED;
            default -> {
                line.problem("Estimated_Flag", "\"%s\" is not known; expected 0 or 1".formatted(flag));
                yield ReadQuality.SUSPECT;
            }
        };
        return ReadMark.of(quality, flag);
    }

    private static @Nullable VolumeUnit unit(CsvRecord line, String column) {
        var text = line.filled(column);
        if (text.isEmpty()) return null;
        try {
            return VolumeUnit.parse(text);
        } catch (Rejection e) {
            line.problem(column, e.sentence());
            return null;
        }
    }

    private static @Nullable LocalDateTime time(CsvRecord line, String column) {
        var text = line.filled(column);
        if (text.isEmpty()) return null;
        for (var format : TIMES) {
            try {
                return LocalDateTime.parse(text, format);
            } catch (DateTimeException _) {
                // the next format, or none
            }
        }
        line.problem(column, "\"%s\" is not a time as 2026-06-30 14:59".formatted(text));
        return null;
    }

    private static DateTimeFormatter time(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
