package org.headgate.desk;

import java.util.Map;

/** Names of a tariff's fields as people read them. */
public final class TariffWords {
    private TariffWords() {}

    /** A wording of the bill without the facts that it sets in: {@code Service charge[, {meter_size} meter]}. */
    public static String bare(String wording) {
        return wording.replaceAll("\\[[^\\]]*]", "")
                .replaceAll("\\s*\\{[^}]*}", "")
                .strip();
    }

    /** The district's own name of a field; a name without one loses its underscores; numbers stay as they are. */
    public static String label(String name, Map<String, String> labels) {
        var known = labels.get(name);
        if (known != null) return BillViews.capital(known);
        return name.matches("[a-z]+(_[a-z0-9]+)+") ? BillViews.capital(name.replace('_', ' ')) : name;
    }
}
