package org.headgate.formats.scanline;

import java.util.List;
import java.util.Map;
import org.headgate.kernel.Rejection;

/**
 * A check digit of modulus 10: the weights, repeated over the digits from one end; the products added whole or digit by
 * digit; the remainder of ten, or what is missing to the next ten.
 */
public record CheckDigit(List<Integer> weights, From from, Products products, Result result) {
    public enum From {
        LEFT,
        RIGHT
    }

    public enum Products {
        WHOLE,
        DIGIT_BY_DIGIT
    }

    public enum Result {
        REMAINDER,
        COMPLEMENT
    }

    /** The check digit of account and card numbers. */
    public static final CheckDigit LUHN =
            new CheckDigit(List.of(2, 1), From.RIGHT, Products.DIGIT_BY_DIGIT, Result.COMPLEMENT);

    /** The usual one of remittance scan lines: 2 1 2 1 from the left. */
    public static final CheckDigit MOD10_2121 =
            new CheckDigit(List.of(2, 1), From.LEFT, Products.DIGIT_BY_DIGIT, Result.COMPLEMENT);

    /** Weights 2 4 8 16 32 64, the remainder printed as it is. */
    public static final CheckDigit MOD10_POWERS =
            new CheckDigit(List.of(2, 4, 8, 16, 32, 64), From.LEFT, Products.WHOLE, Result.REMAINDER);

    /** The ninth digit of a bank's routing number. */
    public static final CheckDigit ABA_371 =
            new CheckDigit(List.of(3, 7, 1), From.LEFT, Products.WHOLE, Result.COMPLEMENT);

    /** The names that a scan line's description may use. */
    public static final Map<String, CheckDigit> NAMED =
            Map.of("luhn", LUHN, "mod10-2121", MOD10_2121, "mod10-powers", MOD10_POWERS, "aba-371", ABA_371);

    public CheckDigit {
        weights = List.copyOf(weights);
        if (weights.isEmpty() || weights.stream().anyMatch(w -> w < 0 || w > 1000))
            throw new Rejection("A check digit has weights from 0 to 1000, not %s", weights);
    }

    /** The weighted sum of the digits. */
    public int sum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int fromThatEnd = from == From.LEFT ? i : digits.length() - 1 - i;
            int product = digit(digits, i) * weights.get(fromThatEnd % weights.size());
            sum += products == Products.WHOLE ? product : sumOfDigits(product);
        }
        return sum;
    }

    /** The check digit of these digits. */
    public char of(String digits) {
        int remainder = sum(digits) % 10;
        return (char) ('0' + (result == Result.REMAINDER ? remainder : (10 - remainder) % 10));
    }

    /** The digits with their check digit behind them. */
    public String append(String digits) {
        return digits + of(digits);
    }

    /** Whether the last digit is the check digit of those before it; never for what is not two digits at least. */
    public boolean holds(String digitsAndCheck) {
        if (!digitsAndCheck.matches("[0-9]{2,}")) return false;
        int last = digitsAndCheck.length() - 1;
        return of(digitsAndCheck.substring(0, last)) == digitsAndCheck.charAt(last);
    }

    private static int digit(String digits, int index) {
        char c = digits.charAt(index);
        if (c < '0' || c > '9') throw new Rejection("A check digit is of digits only; \"%s\" has a %s", digits, c);
        return c - '0';
    }

    private static int sumOfDigits(int product) {
        int sum = 0;
        for (int rest = product; rest > 0; rest /= 10) sum += rest % 10;
        return sum;
    }
}
