package org.headgate.rating.book;

import java.util.HashMap;
import java.util.Map;
import org.headgate.kernel.Parsed;

/** A small town's book, and what tests change in it. */
record SampleBooks(String book, Map<String, String> tariffs) {
    static final String TARIFF = """
            metadata:
              utility_name: Mill Lane Water District
              effective_date: 2025-01-01
              bill_frequency: monthly
            rate_structure:
              HOME:
                service_charge:
                  depends_on: meter_size
                  values: {3/4": 30.00, 1": 50.00}
                commodity_charge: Tiered
                tier_starts_commodity: [0, 6, 11]
                tier_prices_commodity: [3.00, 3.50, 4.00]
                bill: service_charge + commodity_charge
            """;

    static final String DEARER = TARIFF.replace("2025-01-01", "2026-01-01")
            .replace("30.00", "36.00")
            .replace("[3.00, 3.50, 4.00]", "[3.30, 3.85, 4.40]");

    static final String BOOK = """
            name: Mill Lane Water District
            unit: ccf
            disclaimers:
              - {en: "Made up for a test.", es: "Inventado para una prueba."}
            services:
              WATER: {en: Water, es: Agua}
            components:
              service_charge:
                service: WATER
                account: "4010"
                basis: period
                wording: {en: "Basic service charge", es: "Cargo básico de servicio"}
              commodity_charge:
                service: WATER
                account: "4020"
                basis: usage
                wording: {en: "Water used", es: "Agua consumida"}
                tiers: {en: "Water, tier {tier}: {range}", es: "Agua, bloque {tier}: {range}"}
                show-zero: yes
            facts:
              meter_size: {en: Meter size, es: Tamaño del medidor}
            classes:
              HOME:
                name: {en: Home, es: Casa}
                facts: [meter_size]
            versions:
              - name: "2025"
                effective: 2025-01-01
                file: rates-2025.owrs
                adoption:
                  notice-mailed: 2024-10-01
                  hearing: 2024-11-15
                  adopted: 2024-11-15
                  resolution: Resolution 24-9
            period:
              months: 1
              full-days: 30
              short-below-days: 26
              charges: short
              tiers: short
            """;

    private static final String SECOND_VERSION = """
              - name: "2026"
                effective: 2026-01-01
                file: rates-2026.owrs
                adoption:
                  notice-mailed: 2025-10-01
                  hearing: 2025-11-15
                  adopted: 2025-11-20
                  resolution: Resolution 25-7
            period:
            """;

    static SampleBooks oneVersion() {
        return new SampleBooks(BOOK, Map.of("rates-2025.owrs", TARIFF));
    }

    /** The rates rise on January 1, 2026. */
    static SampleBooks twoVersions() {
        return new SampleBooks(
                BOOK.replace("period:\n", SECOND_VERSION),
                Map.of("rates-2025.owrs", TARIFF, "rates-2026.owrs", DEARER));
    }

    SampleBooks with(String part, String other) {
        if (!book.contains(part)) throw new IllegalArgumentException("the book has no \"" + part + "\"");
        return new SampleBooks(book.replace(part, other), tariffs);
    }

    SampleBooks withMore(String sections) {
        return new SampleBooks(book + sections, tariffs);
    }

    SampleBooks withTariff(String file, String text) {
        var others = new HashMap<>(tariffs);
        others.put(file, text);
        return new SampleBooks(book, others);
    }

    Parsed<TariffBook> parsed() {
        var files = new HashMap<>(tariffs);
        files.put(TariffBook.FILE, book);
        return TariffBook.parse("mill-lane", files);
    }

    TariffBook read() {
        return parsed().orReject();
    }

    /** What is wrong with the book, one problem a line. */
    String problems() {
        return switch (parsed()) {
            case Parsed.Good<TariffBook> _ -> "";
            case Parsed.Bad<TariffBook>(var problems) ->
                String.join("\n", problems.stream().map(Object::toString).toList());
        };
    }
}
