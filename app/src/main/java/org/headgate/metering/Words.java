package org.headgate.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;

/** Figures as people read them, in English or Spanish as it is written in the United States. */
record Words(Locale locale) {
    static Words in(Locale locale) {
        return new Words(locale.getLanguage().equals("es") ? Locale.of("es", "US") : Locale.US);
    }

    String choose(String english, String spanish) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.US);
        format.setMaximumFractionDigits(3);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** A volume with at most one decimal below a hundred, and none above. */
    String volume(Volume volume) {
        var decimals = volume.quantity().abs().compareTo(new BigDecimal("100")) < 0 ? 1 : 0;
        return number(volume.quantity().setScale(decimals, RoundingMode.HALF_UP)) + " " + unit(volume.unit());
    }

    String unit(VolumeUnit unit) {
        return switch (unit) {
            case GALLON -> choose("gallons", "galones");
            case KGAL -> choose("thousand gallons", "mil galones");
            case CUBIC_FOOT -> choose("cubic feet", "pies cúbicos");
            case CCF -> "ccf";
            case CUBIC_METRE -> "m³";
            case ACRE_FOOT -> choose("acre-feet", "acres-pie");
        };
    }
}
