package org.headgate.api;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.kernel.Money;
import org.springframework.core.ResolvableType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Between JSON as programs write it, where an id is a number and money an amount, and JSON as the office keeps its records. On the
 * way in everything that is missing or not known is gathered with its place, not only the first of it.
 */
final class WireForm {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<String> problems = new ArrayList<>();

    List<String> problems() {
        return problems;
    }

    /** As the office keeps it. */
    JsonNode taken(Type type, JsonNode sent) {
        return taken(ResolvableType.forType(type), sent, "");
    }

    private JsonNode taken(ResolvableType type, JsonNode sent, String path) {
        var raw = type.toClass();
        if (sent.isNull()) return sent;
        if (Shapes.isId(raw)) return wrapped("value", sent, sent.isIntegralNumber(), path, "a whole number");
        if (raw == Money.class) return wrapped("amount", sent, sent.isNumber(), path, "an amount such as 10.74");
        if (Collection.class.isAssignableFrom(raw))
            return list(type.asCollection().getGeneric(0), sent, path);
        if (Map.class.isAssignableFrom(raw)) return map(type.asMap().getGeneric(1), sent, path);
        return raw.isRecord() ? record(raw, sent, path) : sent;
    }

    private JsonNode wrapped(String name, JsonNode sent, boolean fits, String path, String expected) {
        if (!fits) problems.add("%s is %s.".formatted(path, expected));
        return NODES.objectNode().set(name, sent);
    }

    private JsonNode list(ResolvableType element, JsonNode sent, String path) {
        if (!sent.isArray()) {
            problems.add("%s is a list.".formatted(path));
            return sent;
        }
        var list = NODES.arrayNode();
        int at = 0;
        for (var one : sent) list.add(taken(element, one, "%s[%d]".formatted(path, at++)));
        return list;
    }

    private JsonNode map(ResolvableType value, JsonNode sent, String path) {
        if (!sent.isObject()) {
            problems.add("%s is an object.".formatted(path));
            return sent;
        }
        var map = NODES.objectNode();
        for (var entry : sent.properties())
            map.set(entry.getKey(), taken(value, entry.getValue(), path + "." + entry.getKey()));
        return map;
    }

    private JsonNode record(Class<?> raw, JsonNode sent, String path) {
        if (!sent.isObject()) {
            problems.add("%s is an object.".formatted(path.isEmpty() ? "The body" : path));
            return sent;
        }
        var parts = Arrays.stream(raw.getRecordComponents())
                .collect(Collectors.toMap(part -> part.getName(), part -> part));
        for (var entry : sent.properties())
            if (!parts.containsKey(entry.getKey()))
                problems.add("%s is not known.".formatted(at(path, entry.getKey())));
        var taken = NODES.objectNode();
        for (var part : raw.getRecordComponents()) {
            var value = sent.get(part.getName());
            if (value != null && !value.isNull())
                taken.set(
                        part.getName(),
                        taken(ResolvableType.forType(part.getGenericType()), value, at(path, part.getName())));
            else if (!Shapes.mayBeMissing(part)) problems.add("%s is missing.".formatted(at(path, part.getName())));
        }
        return taken;
    }

    private static String at(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** As programs read it. */
    static JsonNode told(Type type, JsonNode kept) {
        return told(ResolvableType.forType(type), kept);
    }

    private static JsonNode told(ResolvableType type, JsonNode kept) {
        var raw = type.toClass();
        if (Shapes.isId(raw) && kept.has("value")) return kept.get("value");
        if (raw == Money.class && kept.has("amount")) return kept.get("amount");
        if (Collection.class.isAssignableFrom(raw) && kept.isArray()) {
            var list = NODES.arrayNode();
            for (var one : kept) list.add(told(type.asCollection().getGeneric(0), one));
            return list;
        }
        if (!raw.isRecord() || !kept.isObject()) return kept;
        var told = NODES.objectNode();
        for (var part : raw.getRecordComponents()) {
            var value = kept.get(part.getName());
            if (value != null) told.set(part.getName(), told(ResolvableType.forType(part.getGenericType()), value));
        }
        return told;
    }
}
