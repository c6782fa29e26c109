package org.headgate.rating.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;

/** Reads JSON as RFC 8259 defines it; of two members with one name the text is refused, as nobody knows which was meant. */
final class JsonReader {
    private static final int DEEPEST = 100;

    private final String text;
    private int position;
    private int depth;

    JsonReader(String text) {
        this.text = text;
    }

    Json read() throws Json.SyntaxProblem {
        var value = value();
        skipBlanks();
        if (position < text.length()) throw expected("the end");
        return value;
    }

    private Json value() throws Json.SyntaxProblem {
        if (++depth > DEEPEST) throw expected("less nesting");
        skipBlanks();
        var value = switch (peek()) {
            case '{' -> members();
            case '[' -> items();
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
        depth--;
        return value;
    }

    private Json members() throws Json.SyntaxProblem {
        var members = new LinkedHashMap<String, Json>();
        position++;
        skipBlanks();
        if (take('}')) return new Json.Members(members);
        do {
            skipBlanks();
            if (peek() != '"') throw expected("a name in quotes");
            var name = string();
            skipBlanks();
            if (!take(':')) throw expected("a colon");
            if (members.put(name, value()) != null) throw expected("\"%s\" only once".formatted(name));
            skipBlanks();
        } while (take(','));
        if (!take('}')) throw expected("a comma or }");
        return new Json.Members(members);
    }

    private Json items() throws Json.SyntaxProblem {
        var items = new ArrayList<Json>();
        position++;
        skipBlanks();
        if (take(']')) return new Json.Items(items);
        do {
            items.add(value());
            skipBlanks();
        } while (take(','));
        if (!take(']')) throw expected("a comma or ]");
        return new Json.Items(items);
    }

    private String string() throws Json.SyntaxProblem {
        int start = ++position;
        while (position < text.length() && text.charAt(position) >= ' ') {
            char c = text.charAt(position);
            if (c == '"') return text.substring(start, position++);
            if (c == '\\') return escaped(start);
            position++;
        }
        throw expected("the end of the text in quotes");
    }

    private String escaped(int start) throws Json.SyntaxProblem {
        var value = new StringBuilder(text.substring(start, position));
        while (position < text.length() && text.charAt(position) >= ' ') {
            char c = text.charAt(position++);
            if (c == '"') return value.toString();
            value.append(c == '\\' ? escape() : c);
        }
        throw expected("the end of the text in quotes");
    }

    private char escape() throws Json.SyntaxProblem {
        char c = peek();
        position++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("an escape such as \\n");
        };
    }

    private char unicode() throws Json.SyntaxProblem {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) throw expected("four hexadecimal digits");
            code = code * 16 + digit;
            position++;
        }
        return (char) code;
    }

    private Json number() throws Json.SyntaxProblem {
        int start = position;
        if (peek() == '-') position++;
        if (!take('0') && digits() == 0) throw expected("a value");
        if (take('.') && digits() == 0) throw expected("a digit");
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (digits() == 0) throw expected("a digit");
        }
        return new Json.Numeral(text.substring(start, position));
    }

    private int digits() {
        int start = position;
        while (peek() >= '0' && peek() <= '9') position++;
        return position - start;
    }

    private Json word(String word, Json value) throws Json.SyntaxProblem {
        if (!text.startsWith(word, position)) throw expected("a value");
        position += word.length();
        return value;
    }

    private boolean take(char c) {
        if (peek() != c) return false;
        position++;
        return true;
    }

    private void skipBlanks() {
        while (" \t\n\r".indexOf(peek()) >= 0) position++;
    }

    /** The next character; 0 at the end. */
    private char peek() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private Json.SyntaxProblem expected(String what) {
        return new Json.SyntaxProblem(position + 1, what);
    }
}
