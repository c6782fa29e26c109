package org.headgate.formats.cmep;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.headgate.formats.Problems;
import org.headgate.formats.csv.CsvRow;
import org.headgate.formats.csv.Numbers;
import org.headgate.formats.reads.IntervalUse;
import org.headgate.formats.reads.MeterName;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadMark;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.formats.reads.ReadSink;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/** Takes records MEPMD01 apart: 14 fields, then time, quality and value as often as the fourteenth says. */
final class MeterData {
    /** The fields before the first value; the numbers of the protocol are one more than the index. */
    static final int FIRST_VALUE = 14;

    private static final int SENDER = 2;
    private static final int RECEIVER = 4;
    private static final int METER = 7;
    private static final int COMMODITY = 9;
    private static final int UNITS = 10;
    private static final int CONSTANT = 11;
    private static final int INTERVAL = 12;
    private static final int COUNT = 13;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Problems problems;
    private final ReadSink sink;
    private final UnaryOperator<LocalDateTime> toLocal;
    private long reads;
    private long intervals;

    MeterData(Problems problems, ReadSink sink, UnaryOperator<LocalDateTime> toLocal) {
        this.problems = problems;
        this.sink = sink;
        this.toLocal = toLocal;
    }

    long reads() {
        return reads;
    }

    long intervals() {
        return intervals;
    }

    /** Gives the record's values to the sink; answers no when it is not of water. */
    boolean take(CsvRow row) {
        if (!row.field(COMMODITY).strip().equals("W")) return false;
        var meter = meter(row);
        var channel = channel(row);
        var constant = constant(row);
        int values = count(row);
        if (meter == null || channel == null || constant == null) return true;
        var times = new Times(row, channel.isRegister());
        for (int i = 0; i < values; i++) {
            int at = FIRST_VALUE + 3 * i;
            var time = times.next(at);
            var mark = mark(row, at + 1);
            if (time == null || mark == null) return true;
            take(new Value(row, meter, channel, constant, time, times.before(time), mark), at + 2);
        }
        return true;
    }

    private record Channel(VolumeUnit unit, boolean isRegister) {}

    private record Value(
            CsvRow row,
            MeterName meter,
            Channel channel,
            BigDecimal constant,
            LocalDateTime time,
            LocalDateTime before,
            ReadMark mark) {}

    private void take(Value value, int at) {
        var number = number(value, at);
        if (number == null && value.mark().quality() != ReadQuality.MISSING) return;
        var to = toLocal.apply(value.time());
        var unit = value.channel().unit();
        if (value.channel().isRegister()) {
            reads++;
            var dials = number == null ? "" : value.row().field(at).strip();
            sink.read(new MeterRead(
                    value.meter(),
                    to.toLocalDate(),
                    to.toLocalTime(),
                    number,
                    dials,
                    unit,
                    value.mark(),
                    value.row().line()));
        } else {
            intervals++;
            var from = toLocal.apply(value.before());
            sink.interval(new IntervalUse(
                    value.meter(),
                    from,
                    to,
                    number,
                    unit,
                    value.mark(),
                    value.row().line()));
        }
    }

    /** What stands with the flag N is a filler (a zero, or an old register), not a measurement. */
    private @Nullable BigDecimal number(Value value, int at) {
        if (value.mark().quality() == ReadQuality.MISSING) return null;
        var text = value.row().field(at).strip();
        var number = Numbers.parse(text);
        if (number == null) {
            problem(value.row(), at, "value", "\"%s\" is not a number".formatted(text));
            return null;
        }
        if (number.signum() < 0 && value.channel().isRegister()) {
            problem(value.row(), at, "value", "%s: a register is never below zero".formatted(text));
            return null;
        }
        return value.constant().compareTo(BigDecimal.ONE) == 0 ? number : number.multiply(value.constant());
    }

    private @Nullable MeterName meter(CsvRow row) {
        var serial = row.field(METER).strip();
        if (serial.isEmpty()) {
            problem(row, METER, "meter ID", "is blank; the export must name the meter");
            return null;
        }
        // Sensus puts the radio's number where the protocol has the receiver.
        var isSensus = row.field(SENDER).strip().equalsIgnoreCase("SENSUS");
        return new MeterName(serial, isSensus ? row.field(RECEIVER).strip() : "", "");
    }

    private @Nullable Channel channel(CsvRow row) {
        var text = row.field(UNITS).strip();
        var isRegister = text.endsWith("REG");
        var unit = isRegister ? text.substring(0, text.length() - 3) : text;
        try {
            return new Channel(VolumeUnit.parse(unit.equals("CM") ? "m3" : unit), isRegister);
        } catch (Rejection e) {
            problem(row, UNITS, "units", e.sentence() + ", with REG behind it for a register");
            return null;
        }
    }

    private @Nullable BigDecimal constant(CsvRow row) {
        var text = row.field(CONSTANT).strip();
        var number = text.isEmpty() ? BigDecimal.ONE : Numbers.parse(text);
        if (number != null && number.signum() > 0) return number;
        problem(row, CONSTANT, "calculation constant", "\"%s\" is not a number above zero".formatted(text));
        return null;
    }

    private int count(CsvRow row) {
        var text = row.field(COUNT).strip();
        int count = text.matches("\\d{1,5}") ? Integer.parseInt(text) : -1;
        int fields = FIRST_VALUE + 3 * count;
        if (count < 0) problem(row, COUNT, "count", "\"%s\" is not a count of values".formatted(text));
        else if (row.size() < fields || row.fields().stream().skip(fields).anyMatch(rest -> !rest.isBlank()))
            problem(
                    row,
                    COUNT,
                    "count",
                    "says %d values, which makes %d fields, but the record has %d; is the line cut off?"
                            .formatted(count, fields, row.size()));
        else return count;
        return 0;
    }

    private @Nullable ReadMark mark(CsvRow row, int at) {
        var flag = row.field(at).strip();
        var quality = QualityFlag.quality(flag);
        if (quality != null) return ReadMark.of(quality, flag);
        problem(row, at, "quality", "\"%s\" is not known; expected R, A, E, N, D or M and a number".formatted(flag));
        return null;
    }

    private void problem(CsvRow row, int at, String field, String message) {
        problems.add(row.lineOf(at), row.columnOf(at), field, message);
    }

    /** The times of one record: after the first they may be left out, each an interval after the one before. */
    private final class Times {
        private final CsvRow row;
        private final String interval;
        private final boolean mayLackInterval;
        private @Nullable LocalDateTime previous;

        Times(CsvRow row, boolean mayLackInterval) {
            this.row = row;
            this.interval = row.field(INTERVAL).strip();
            this.mayLackInterval = mayLackInterval;
        }

        @Nullable LocalDateTime next(int at) {
            var text = row.field(at).strip();
            boolean isNeeded = !mayLackInterval || text.isEmpty();
            if (isNeeded && !interval.matches("(?!0{8})\\d{8}")) {
                problem(
                        row,
                        INTERVAL,
                        "interval",
                        "\"%s\" is not months, days, hours and minutes as 00000100".formatted(interval));
                return null;
            }
            var before = previous;
            previous = text.isEmpty() && before != null ? shifted(before, 1) : parse(text, at);
            return previous;
        }

        LocalDateTime before(LocalDateTime time) {
            return mayLackInterval ? time : shifted(time, -1);
        }

        private LocalDateTime shifted(LocalDateTime time, int times) {
            return time.plusMonths((long) times * part(0))
                    .plusDays((long) times * part(2))
                    .plusHours((long) times * part(4))
                    .plusMinutes((long) times * part(6));
        }

        private int part(int from) {
            return Integer.parseInt(interval.substring(from, from + 2));
        }

        private @Nullable LocalDateTime parse(String text, int at) {
            try {
                return LocalDateTime.parse(text, TIME);
            } catch (DateTimeException _) {
                problem(row, at, "time", "\"%s\" is not a time as 202606030700".formatted(text));
                return null;
            }
        }
    }
}
