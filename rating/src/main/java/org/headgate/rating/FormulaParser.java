package org.headgate.rating;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a formula: numbers, names, {@code + - * / ( )}. A hyphen is a minus unless a field of the class has a name with
 * that hyphen in it.
 */
final class FormulaParser {
    /** What is wrong with a formula, and at which character of its text, from 0. */
    static final class SyntaxProblem extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final int position;

        SyntaxProblem(int position, String message) {
            super(message, null, false, false);
            this.position = position;
        }

        int position() {
            return position;
        }
    }

    /** Deeper than any formula of a tariff. */
    private static final int DEEPEST = 100;

    private final String text;
    private final String field;
    private final Set<String> hyphenated;
    private final Function<String, Formula> names;
    private int position;
    private int depth;

    /** Names become formulas by {@code names}; {@code field} is the field the formula belongs to. */
    FormulaParser(String text, String field, Set<String> hyphenated, Function<String, Formula> names) {
        this.text = text;
        this.field = field;
        this.hyphenated = hyphenated;
        this.names = names;
    }

    Formula parse() {
        var formula = sum();
        if (position < text.length()) throw expected("an operator (+ - * /) or the end");
        return formula;
    }

    private Formula sum() {
        if (++depth > DEEPEST) throw new SyntaxProblem(position, "the formula is nested too deep");
        var left = product();
        for (var operator = operator('+', '-'); operator != null; operator = operator('+', '-'))
            left = new Formula.Operation(operator, left, product(), field);
        depth--;
        return left;
    }

    private Formula product() {
        var left = factor();
        for (var operator = operator('*', '/'); operator != null; operator = operator('*', '/'))
            left = new Formula.Operation(operator, left, factor(), field);
        return left;
    }

    private Formula factor() {
        int signs = 0;
        while (peek() == '-') {
            position++;
            signs++;
        }
        var thing = thing();
        return signs % 2 == 0 ? thing : new Formula.Negative(thing);
    }

    private Formula thing() {
        char next = peek();
        if (next == '(') {
            position++;
            var inner = sum();
            if (peek() != ')') throw expected("a closing bracket");
            position++;
            return inner;
        }
        if ((next >= '0' && next <= '9') || next == '.') return number();
        if (Character.isLetter(next) || next == '_') return names.apply(name());
        throw expected("a number, a name or a bracket");
    }

    private Formula number() {
        int start = position;
        while (position < text.length() && "0123456789.".indexOf(text.charAt(position)) >= 0) position++;
        var spelled = text.substring(start, position);
        var number = Exact.parse(spelled);
        if (number == null) throw new SyntaxProblem(start, "\"%s\" is not a number".formatted(spelled));
        return new Formula.Literal(number, spelled);
    }

    private String name() {
        int start = position;
        int end = start;
        while (end < text.length() && isPartOfName(text.charAt(end))) end++;
        for (var known : hyphenated) if (text.startsWith(known, start)) end = Math.max(end, start + known.length());
        position = end;
        return text.substring(start, end);
    }

    private static boolean isPartOfName(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }

    private Formula.@Nullable Operator operator(char one, char other) {
        char next = peek();
        if (next != one && next != other) return null;
        position++;
        return switch (next) {
            case '+' -> Formula.Operator.PLUS;
            case '-' -> Formula.Operator.MINUS;
            case '*' -> Formula.Operator.TIMES;
            default -> Formula.Operator.DIVIDED_BY;
        };
    }

    /** The next character that is not a blank; 0 at the end. */
    private char peek() {
        while (position < text.length() && Character.isWhitespace(text.charAt(position))) position++;
        return position < text.length() ? text.charAt(position) : 0;
    }

    private SyntaxProblem expected(String what) {
        var found = position < text.length() ? "\"" + text.charAt(position) + "\"" : "the end";
        return new SyntaxProblem(
                position, "the formula \"%s\" has %s where %s is expected".formatted(text, found, what));
    }
}
