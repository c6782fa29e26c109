package org.headgate.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/**
 * How a record of the office is written in JSON, as JSON Schema: ids are numbers, money is dollars with cents, and what may be
 * missing is what the record says may be null.
 */
public final class Shapes {
    private final Map<String, Object> named = new LinkedHashMap<>();

    /** The schemas that were referred to, by name. */
    Map<String, Object> named() {
        return named;
    }

    Map<String, Object> schema(Type type) {
        return schema(ResolvableType.forType(type));
    }

    private Map<String, Object> schema(ResolvableType type) {
        var raw = type.toClass();
        if (isId(raw)) return map("type", "integer", "format", "int64", "description", "A " + raw.getSimpleName());
        if (raw == Money.class) return map("type", "number", "multipleOf", 0.01, "description", "US dollars");
        if (raw.isEnum())
            return map(
                    "type",
                    "string",
                    "enum",
                    Arrays.stream(raw.getEnumConstants()).map(String::valueOf).toList());
        if (Collection.class.isAssignableFrom(raw))
            return map("type", "array", "items", schema(type.asCollection().getGeneric(0)));
        if (Map.class.isAssignableFrom(raw))
            return map(
                    "type",
                    "object",
                    "additionalProperties",
                    schema(type.asMap().getGeneric(1)));
        if (raw.isRecord()) return reference(raw);
        return simple(raw);
    }

    private static Map<String, Object> simple(Class<?> raw) {
        if (raw == int.class || raw == Integer.class) return map("type", "integer", "format", "int32");
        if (raw == long.class || raw == Long.class) return map("type", "integer", "format", "int64");
        if (raw == boolean.class || raw == Boolean.class) return map("type", "boolean");
        if (raw == BigDecimal.class || raw == double.class || raw == Double.class) return map("type", "number");
        if (raw == LocalDate.class) return map("type", "string", "format", "date");
        if (raw == Instant.class) return map("type", "string", "format", "date-time");
        if (raw == UUID.class) return map("type", "string", "format", "uuid");
        if (raw == Object.class || raw.isInterface()) return map();
        return map("type", "string");
    }

    private Map<String, Object> reference(Class<?> raw) {
        var name = nameOf(raw);
        if (!named.containsKey(name)) {
            named.put(name, map());
            named.put(name, object(raw));
        }
        return map("$ref", "#/components/schemas/" + name);
    }

    private Map<String, Object> object(Class<?> raw) {
        var properties = new LinkedHashMap<String, Object>();
        var required = new ArrayList<String>();
        for (var part : raw.getRecordComponents()) {
            properties.put(part.getName(), schema(part.getGenericType()));
            if (!mayBeMissing(part)) required.add(part.getName());
        }
        var schema = map("type", "object", "properties", properties, "additionalProperties", false);
        if (!required.isEmpty()) schema.put("required", required);
        return schema;
    }

    /** A nested record with the name of the one it is in, so that two of a name do not meet. */
    private static String nameOf(Class<?> raw) {
        var outer = raw.getEnclosingClass();
        return outer == null ? raw.getSimpleName() : outer.getSimpleName() + "." + raw.getSimpleName();
    }

    static boolean isId(Class<?> raw) {
        return raw.isRecord()
                && raw.getSimpleName().endsWith("Id")
                && raw.getRecordComponents().length == 1
                && raw.getRecordComponents()[0].getType() == long.class;
    }

    static boolean mayBeMissing(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether everything in it can be written in JSON: secrets and bulk that an action carries in memory cannot. */
    static boolean isWhole(Class<?> raw) {
        return !raw.isRecord()
                || Arrays.stream(raw.getRecordComponents())
                        .allMatch(part -> !part.getAccessor().isAnnotationPresent(JsonIgnore.class)
                                && (part.getType() == raw || isWhole(part.getType())));
    }

    static Map<String, Object> map(Object... pairs) {
        var all = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) all.put((String) pairs[i], pairs[i + 1]);
        return all;
    }

    /** The names of what a record is made of, for a page. */
    static List<Part> parts(Class<?> raw) {
        return Arrays.stream(raw.getRecordComponents())
                .map(part -> new Part(
                        part.getName(),
                        part.getGenericType().getTypeName().replaceAll("[A-Za-z_]+\\.(?=[A-Za-z])", ""),
                        mayBeMissing(part)))
                .toList();
    }

    /** A part of a record: its name, its type, and whether it may be missing. */
    public record Part(String name, String type, boolean optional) {}
}
