package org.headgate.formats.csv;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decimal numbers as people and meter systems write them. */
public final class Numbers {
    // Bounded, and without exponents: 1e999999999 is a short text and an endless number.
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,30}(\\.\\d{0,20})?|\\.\\d{1,20})");
    private static final Pattern WITH_COMMAS = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){1,9}(\\.\\d{0,20})?");

    private Numbers() {}

    /** The number with every digit written, or null when the text is none. */
    public static @Nullable BigDecimal parse(String text) {
        if (WITH_COMMAS.matcher(text).matches()) return new BigDecimal(text.replace(",", ""));
        return PLAIN.matcher(text).matches() ? new BigDecimal(text) : null;
    }
}
