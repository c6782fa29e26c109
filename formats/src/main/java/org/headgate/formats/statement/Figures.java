package org.headgate.formats.statement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.headgate.kernel.Money;

/** Amounts, quantities and dates as statements write them, in either language. Spanish in the US keeps the point. */
final class Figures {
    private static final String MINUS = "\u2212";
    private static final String[] ENGLISH_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };
    private static final String[] SPANISH_MONTHS = {
        "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"
    };

    private Figures() {}

    /** An amount in a row: 1,204.50, or −60.00. */
    static String amount(Money money) {
        return number(money.amount());
    }

    /** An amount that stands for itself: $1,204.50, or −$60.00. */
    static String dollars(Money money) {
        return (money.signum() < 0 ? MINUS : "") + "$" + number(money.abs().amount());
    }

    /** A quantity with all of its decimals but no trailing zeros. */
    static String quantity(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return number(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
    }

    private static String number(BigDecimal number) {
        var plain = number.abs().toPlainString();
        var point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        var result = new StringBuilder(plain.length() + 5);
        if (number.signum() < 0) result.append(MINUS);
        for (var i = 0; i < plain.length(); i++) {
            if (i > 0 && i < point && (point - i) % 3 == 0) result.append(',');
            result.append(plain.charAt(i));
        }
        return result.toString();
    }

    static String month(YearMonth month, Language language) {
        return monthName(month.getMonthValue(), language);
    }

    static String day(LocalDate day, Language language) {
        var month = monthName(day.getMonthValue(), language);
        return language == Language.ENGLISH ? month + " " + day.getDayOfMonth() : day.getDayOfMonth() + " " + month;
    }

    static String date(LocalDate day, Language language) {
        return day(day, language) + (language == Language.ENGLISH ? ", " : " ") + day.getYear();
    }

    /** Two days and the year of the last; the first tells its year only if it is another. */
    static String span(LocalDate from, LocalDate through, Language language) {
        var first = from.getYear() == through.getYear() ? day(from, language) : date(from, language);
        return Label.SPAN.in(language, first, date(through, language));
    }

    private static String monthName(int month, Language language) {
        return (language == Language.ENGLISH ? ENGLISH_MONTHS : SPANISH_MONTHS)[month - 1];
    }
}
