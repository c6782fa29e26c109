package org.headgate.billing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headgate.kernel.DateRange;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.UsageSlice;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What rating was asked with, as a bill's segment keeps it beside its class and period, in a few dozen bytes of JSON.
 *
 * @param instead the segment of an earlier bill that a true-up replaces
 */
record KeptRequest(
        Map<String, String> facts,
        List<UsageSlice> usage,
        boolean first,
        boolean last,
        @Nullable Instead instead) {
    private static final JsonMapper JSON = new JsonMapper();

    /** A segment of an earlier bill. */
    record Instead(BillId bill, int segment) {}

    static KeptRequest of(ChargeRequest request, @Nullable Instead instead) {
        return new KeptRequest(request.facts(), request.usage(), request.first(), request.last(), instead);
    }

    ChargeRequest of(String rateClass, DateRange period) {
        return new ChargeRequest(rateClass, period, first, last, facts, usage);
    }

    /** Written by hand: this is half of what a bill run writes. */
    String toJson() {
        var json = new StringBuilder(160).append("{\"facts\":{");
        var separator = "";
        for (var fact : new TreeMap<>(facts).entrySet()) {
            json.append(separator);
            quote(json, fact.getKey()).append(':');
            quote(json, fact.getValue());
            separator = ",";
        }
        json.append("},\"usage\":[");
        separator = "";
        for (var slice : usage) {
            json.append(separator).append("[\"").append(slice.days().from()).append("\",\"");
            json.append(slice.days().end()).append("\",\"");
            json.append(slice.usage().toPlainString()).append("\"]");
            separator = ",";
        }
        json.append(']');
        if (first) json.append(",\"first\":true");
        if (last) json.append(",\"last\":true");
        if (instead != null)
            json.append(",\"instead\":[%d,%d]".formatted(instead.bill().value(), instead.segment()));
        return json.append('}').toString();
    }

    static KeptRequest parse(String json) {
        var tree = JSON.readTree(json);
        var facts = new LinkedHashMap<String, String>();
        tree.get("facts")
                .properties()
                .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asString()));
        var usage = new ArrayList<UsageSlice>();
        for (var slice : tree.get("usage"))
            usage.add(new UsageSlice(
                    new DateRange(day(slice.get(0).asString()), day(slice.get(1).asString())),
                    new BigDecimal(slice.get(2).asString())));
        var instead = tree.get("instead");
        return new KeptRequest(
                facts,
                usage,
                tree.has("first"),
                tree.has("last"),
                instead == null
                        ? null
                        : new Instead(
                                new BillId(instead.get(0).asLong()),
                                instead.get(1).asInt()));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static StringBuilder quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') json.append('\\').append(c);
            else if (c < ' ') json.append("\\u%04x".formatted((int) c));
            else json.append(c);
        }
        return json.append('"');
    }
}
