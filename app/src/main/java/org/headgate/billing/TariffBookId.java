package org.headgate.billing;

/** A stored tariff book. */
public record TariffBookId(long value) {
    public static TariffBookId of(Long value) {
        return new TariffBookId(value);
    }
}
