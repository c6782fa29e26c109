package org.headgate.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.headgate.formats.csv.CsvColumns;
import org.headgate.kernel.Rejection;

/** What a file holds, and its columns. In this order they build on each other. */
public enum ImportKind {
    ACCOUNTS,
    PREMISES,
    METERS,
    AGREEMENTS,
    BALANCES;

    /** Columns named so in a file of agreements are facts of the tariff. */
    static final String FACT = "fact_";

    public static ImportKind named(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "\"%s\" cannot be imported; expected %s or reads", name, String.join(", ", words())));
    }

    /** As the command line says it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> words() {
        return Arrays.stream(values()).map(ImportKind::word).toList();
    }

    CsvColumns columns() {
        return switch (this) {
            case ACCOUNTS ->
                CsvColumns.required(
                                "old_number", "name", "opened_on", "mail_street", "mail_city", "mail_state", "mail_zip")
                        .optional(
                                "account",
                                "customer",
                                "kind",
                                "given_name",
                                "closed_on",
                                "mail_name",
                                "delivery",
                                "language",
                                "phone",
                                "email");
            case PREMISES ->
                CsvColumns.required("premises", "house_number", "street", "city", "zip")
                        .optional(
                                "unit",
                                "state",
                                "zone",
                                "parcel",
                                "latitude",
                                "longitude",
                                "service_point",
                                "service",
                                "cycle",
                                "route",
                                "sequence",
                                "status",
                                "note");
            case METERS ->
                CsvColumns.required("meter", "service_point", "size", "dials", "unit", "installed_on")
                        .optional(
                                "multiplier", "manufacturer", "endpoint", "role", "removed_on", "read_on", "register");
            case AGREEMENTS ->
                CsvColumns.required("account", "service_point", "from", "class")
                        .optional("until", "as_of")
                        .andOthers();
            case BALANCES -> CsvColumns.required("account", "service", "due_on", "amount");
        };
    }
}
