package org.headgate.billing.tariffs;

import java.util.HashMap;
import java.util.Map;
import org.headgate.rating.book.TariffBook;

/** Rates of 2027 for Joshua Basin: a meter of 3/4 inch pays 3.2% more. */
public final class SampleEdition {
    public static final String BEFORE = "25.78";
    public static final String AFTER = "26.60";

    private SampleEdition() {}

    /** The texts of an edition that adds a version, noticed, heard and adopted in the autumn of 2026. */
    public static Map<String, String> of2027(Map<String, String> files) {
        return of2027(files, "2026-10-20");
    }

    /** The same, heard and adopted on a day. */
    public static Map<String, String> of2027(Map<String, String> files, String heard) {
        var edition = new HashMap<>(files);
        edition.put("rates-2027.owrs", tariff(files));
        edition.computeIfPresent(
                TariffBook.FILE,
                (_, book) -> book.replace("\nperiod:\n", """

                  - name: "2027"
                    effective: 2027-01-01
                    file: rates-2027.owrs
                    adoption:
                      notice-mailed: 2026-08-14
                      hearing: %s
                      adopted: %s
                      resolution: Resolution 26-17

                period:
                """.replace("                  - name", "  - name")
                        .formatted(heard, heard)));
        return edition;
    }

    private static String tariff(Map<String, String> files) {
        return files.getOrDefault("rates-2018.owrs", "")
                .replace("effective_date: 2018-01-01", "effective_date: 2027-01-01")
                .replace(BEFORE, AFTER);
    }
}
