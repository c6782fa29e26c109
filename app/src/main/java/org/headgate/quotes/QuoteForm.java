package org.headgate.quotes;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Rejection;
import org.headgate.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed about an installation so far, as the form shows it again. */
public record QuoteForm(List<Row> rows, Map<String, String> fields) {
    private static final String FACT = "fact.";

    /** Meters as they are typed. */
    public record Row(InstallationKind kind, String size, String count, String use) {
        AskedMeter asked() {
            return new AskedMeter(kind, size, wholeNumber(count), use.isBlank() ? null : Typed.number(use));
        }
    }

    static QuoteForm of(MultiValueMap<String, String> sent) {
        var kinds = sent.getOrDefault("kind", List.of());
        var rows = new ArrayList<Row>();
        for (int i = 0; i < kinds.size(); i++) {
            var row = new Row(
                    kind(kinds.get(i)),
                    at(sent, "size", i),
                    at(sent, "count", i).strip(),
                    at(sent, "use", i));
            if (!row.count().equals("0") && !row.count().isEmpty()) rows.add(row);
        }
        var fields = new HashMap<>(sent.toSingleValueMap());
        fields.keySet().removeIf(name -> name.equals("_csrf") || name.equals("requestKey"));
        return new QuoteForm(rows, fields);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int index) {
        var values = sent.getOrDefault(name, List.of());
        return index < values.size() ? values.get(index) : "";
    }

    private static InstallationKind kind(String typed) {
        for (var kind : InstallationKind.values()) if (kind.name().equals(typed)) return kind;
        return InstallationKind.DOMESTIC;
    }

    public String of(String field) {
        return fields.getOrDefault(field, "");
    }

    public String of(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    public String fact(String name) {
        return of(FACT + name);
    }

    QuoteForm with(List<Row> other) {
        return new QuoteForm(other, fields);
    }

    QuoteForm with(String field, String value) {
        var more = new HashMap<>(fields);
        more.put(field, value);
        return new QuoteForm(rows, more);
    }

    Map<String, String> facts() {
        var facts = new HashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith(FACT) && !value.isBlank()) facts.put(name.substring(FACT.length()), value.strip());
        });
        return facts;
    }

    int units() {
        return wholeNumber(of("units", "1"));
    }

    @Nullable Long premises() {
        return of("premises").matches("[1-9]\\d{0,17}") ? Long.valueOf(of("premises")) : null;
    }

    private static int wholeNumber(String typed) {
        var plain = Typed.number(typed.isBlank() ? "0" : typed);
        if (plain.stripTrailingZeros().scale() > 0 || plain.abs().compareTo(BigDecimal.valueOf(99_999)) > 0)
            throw new Rejection("A whole number is needed here, not \"%s\".", typed.strip());
        return plain.intValue();
    }
}
