package org.headgate.rating;

import java.util.List;

/** A compiled formula. The same tree works out the value and, afterwards, writes itself down for the explanation. */
sealed interface Formula {
    Exact value(Evaluation at);

    /** Writes the formula with the figures it was worked out with. */
    void write(List<Token> out, Evaluation at);

    /** How tightly it binds: 1 a sum, 2 a product, 3 a single thing. */
    default int binding() {
        return 3;
    }

    record Literal(Exact number, String text) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            return number;
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            out.add(new Token.Figure(text));
        }
    }

    /** A fact of the customer. */
    record FactName(String name, int slot, String neededBy) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            return at.number(slot, neededBy);
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            out.add(new Token.Name(name, at.number(slot, neededBy)));
        }
    }

    /** Another field of the class, unless the customer has a fact of this name: that wins. */
    record FieldName(String name, int factSlot, int fieldSlot, String neededBy) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            return at.knows(factSlot) ? at.number(factSlot, neededBy) : at.field(fieldSlot);
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            out.add(new Token.Name(name, value(at)));
        }
    }

    record Negative(Formula of) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            return of.value(at).negated();
        }

        @Override
        public int binding() {
            return 2;
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            out.add(new Token.Sign("-"));
            writeInside(of, 3, out, at);
        }
    }

    enum Operator {
        PLUS("+", 1),
        MINUS("-", 1),
        TIMES("*", 2),
        DIVIDED_BY("/", 2);

        private final String sign;
        private final int binding;

        Operator(String sign, int binding) {
            this.sign = sign;
            this.binding = binding;
        }

        String sign() {
            return sign;
        }
    }

    record Operation(Operator operator, Formula left, Formula right, String neededBy) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            var one = left.value(at);
            var other = right.value(at);
            return switch (operator) {
                case PLUS -> one.plus(other);
                case MINUS -> one.minus(other);
                case TIMES -> one.times(other);
                case DIVIDED_BY -> {
                    if (other.isZero()) throw new Unratable(new Reason.DivisionByZero(neededBy));
                    yield one.dividedBy(other);
                }
            };
        }

        @Override
        public int binding() {
            return operator.binding;
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            writeInside(left, operator.binding, out, at);
            // Tariffs write "times (1/748)" for "divided by 748".
            if (operator == Operator.TIMES
                    && right instanceof Operation(var inner, Literal(var one, var _), var divisor, var _)
                    && inner == Operator.DIVIDED_BY
                    && one.isOne()) {
                out.add(new Token.Sign(inner.sign));
                writeInside(divisor, 3, out, at);
                return;
            }
            out.add(new Token.Sign(operator.sign));
            boolean looser = operator == Operator.MINUS || operator == Operator.DIVIDED_BY;
            writeInside(right, operator.binding + (looser ? 1 : 0), out, at);
        }
    }

    /** A term of a water budget, rounded as the terms of the district say. */
    record BudgetTerm(Formula of) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            var exact = of.value(at);
            var rounded = at.terms().budgetRounding().round(exact);
            var recorder = at.recorder();
            if (recorder != null && !rounded.equals(exact)) recorder.rounded(exact, rounded);
            return rounded;
        }

        @Override
        public int binding() {
            return of.binding();
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            switch (of) {
                case FactName fact -> out.add(new Token.Name(fact.name(), value(at)));
                case FieldName field -> out.add(new Token.Name(field.name(), value(at)));
                default -> of.write(out, at);
            }
        }
    }

    /** What the file says here cannot be worked out; whoever needs it is told why. */
    record Unusable(Reason reason) implements Formula {
        @Override
        public Exact value(Evaluation at) {
            throw new Unratable(reason);
        }

        @Override
        public void write(List<Token> out, Evaluation at) {
            throw new Unratable(reason);
        }
    }

    private static void writeInside(Formula inner, int binding, List<Token> out, Evaluation at) {
        if (inner.binding() >= binding) {
            inner.write(out, at);
            return;
        }
        out.add(new Token.Sign("("));
        inner.write(out, at);
        out.add(new Token.Sign(")"));
    }
}
