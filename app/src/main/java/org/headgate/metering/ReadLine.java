package org.headgate.metering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.headgate.formats.reads.MeterRead;
import org.headgate.formats.reads.ReadQuality;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of reads as it waits to be loaded.
 *
 * @param register null when the meter was not read
 * @param unit null when the figure is what the dials show
 * @param flag the sender's mark of a doubtful or missing figure
 * @param code the meter reader's code
 */
record ReadLine(
        int line,
        String serial,
        String endpoint,
        LocalDate readOn,
        @Nullable BigDecimal register,
        @Nullable VolumeUnit unit,
        ReadKind kind,
        String flag,
        String code) {
    /** The registers of a meter that has several are kept as meters of their own: serial/register. */
    static ReadLine of(MeterRead read) {
        var name = read.meter();
        var register = name.register().isEmpty() ? "" : "/" + name.register();
        var quality = read.mark().quality();
        return new ReadLine(
                read.line(),
                name.serial().isEmpty() ? "" : name.serial() + register,
                name.endpoint().isEmpty() ? "" : name.endpoint() + register,
                read.readOn(),
                read.register(),
                read.unit(),
                quality == ReadQuality.ESTIMATED ? ReadKind.ESTIMATED : ReadKind.ACTUAL,
                flag(quality, read.mark().flag()),
                read.mark().readerCode());
    }

    private static String flag(ReadQuality quality, String flag) {
        return switch (quality) {
            case ACTUAL, ESTIMATED, ADJUSTED -> "";
            case SUSPECT, MISSING -> flag.isEmpty() ? quality.name().toLowerCase(Locale.ROOT) : flag;
        };
    }

    /** What a person entered for an installed meter. */
    static ReadLine entered(int line, InstalledMeter meter, LocalDate on, @Nullable BigDecimal register, String code) {
        return new ReadLine(line, meter.serial(), "", on, register, null, ReadKind.ACTUAL, "", code.strip());
    }

    String meter() {
        return serial.isEmpty() ? endpoint : serial;
    }

    /** What the dials show, for a figure that the file gives as a volume. */
    BigDecimal dials(Register of) {
        if (register == null) throw new IllegalStateException("line %d holds no read".formatted(line));
        if (unit == null) return register;
        var volume = unit == of.unit() ? register : register.multiply(unit.in(of.unit()));
        return of.multiplier().compareTo(BigDecimal.ONE) == 0
                ? volume
                : volume.divide(of.multiplier(), MathContext.DECIMAL64);
    }
}
