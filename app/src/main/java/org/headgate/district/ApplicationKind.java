package org.headgate.district;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.rating.book.Words;
import org.headgate.rating.yaml.YamlSection;

/**
 * A kind of application and what has to come with it.
 *
 * @param leadsTo the page on which a complete application goes on; blank for none
 * @param days in which a missing item is asked for again
 * @param items what is required, by code
 */
public record ApplicationKind(String code, Words name, String leadsTo, int days, Map<String, Words> items) {
    /** Reads the part {@code applications} of {@code district.yaml}. */
    static List<ApplicationKind> read(YamlSection top) {
        var kinds = new ArrayList<ApplicationKind>();
        top.named("applications").forEach((code, part) -> {
            var items = new LinkedHashMap<String, Words>();
            part.named("items").forEach((item, words) -> words(words, items, item));
            if (items.isEmpty()) part.problem("items", "names nothing that is required");
            var leadsTo = part.textOr("leads-to", "");
            if (!leadsTo.isEmpty() && !leadsTo.startsWith("/"))
                part.problem("leads-to", "must be a page of the office, such as /construction/new");
            var en = part.text("en");
            var es = part.text("es");
            var days = part.countOr("days", 10);
            part.make(() -> new ApplicationKind(code, new Words(en, es), leadsTo, days, items))
                    .ifPresent(kinds::add);
        });
        return kinds;
    }

    private static void words(YamlSection part, Map<String, Words> items, String item) {
        var en = part.text("en");
        var es = part.text("es");
        part.make(() -> new Words(en, es)).ifPresent(words -> items.put(item, words));
    }
}
