package org.headgate.rating.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** A JSON value. Numbers keep the digits they were written with. */
public sealed interface Json {
    record Text(String value) implements Json {}

    /** A number as it was written. */
    record Numeral(String digits) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    record Items(List<Json> items) implements Json {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** An object, its members in order. */
    record Members(SequencedMap<String, Json> members) implements Json {
        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /** What is wrong with a text that is no JSON, and at which character, counted from 1. */
    final class SyntaxProblem extends Exception {
        private static final long serialVersionUID = 1L;

        SyntaxProblem(int position, String expected) {
            super("not JSON at character %d: expected %s".formatted(position, expected));
        }
    }

    static Json parse(String text) throws SyntaxProblem {
        return new JsonReader(text).read();
    }

    /** On one line, without blanks. */
    default String write() {
        var out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        switch (this) {
            case Text(var value) -> quote(value, out);
            case Numeral(var digits) -> out.append(digits);
            case Bool(var value) -> out.append(value);
            case Null() -> out.append("null");
            case Items(var items) -> {
                var comma = "[";
                for (var item : items) {
                    out.append(comma);
                    item.write(out);
                    comma = ",";
                }
                out.append(items.isEmpty() ? "[]" : "]");
            }
            case Members(Map<String, Json> members) -> {
                var comma = "{";
                for (var member : members.entrySet()) {
                    out.append(comma);
                    quote(member.getKey(), out);
                    out.append(':');
                    member.getValue().write(out);
                    comma = ",";
                }
                out.append(members.isEmpty() ? "{}" : "}");
            }
        }
    }

    private static void quote(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) out.append("\\u%04x".formatted((int) c));
                    else out.append(c);
                }
            }
        }
        out.append('"');
    }
}
