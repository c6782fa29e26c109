package org.headgate.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.headgate.district.OpeningHours;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;

/**
 * How figures and dates are written for a person: the same figures in English and Spanish (which in California keeps the
 * decimal point), dates in each language's order, the year only where it is not this one.
 *
 * @param today the business date, which decides what "this year" is
 * @param zone the clock by which moments are told: the office's
 */
public record Formats(Language language, LocalDate today, ZoneId zone) {
    private static final char MINUS = '\u2212';
    private static final List<String> MONTHS_EN =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> MONTHS_ES =
            List.of("ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> DAYS_ES = List.of("lun", "mar", "mié", "jue", "vie", "sáb", "dom");
    private static final List<String> FULL_MONTHS_EN = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> FULL_MONTHS_ES = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> FULL_DAYS_EN =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> FULL_DAYS_ES =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");

    /** Of figures and dates alone: where no moment is told, no clock is needed. */
    public static Formats ofDates(Language language, LocalDate today) {
        return new Formats(language, today, ZoneOffset.UTC);
    }

    /** The same in another language. */
    public Formats in(Language other) {
        return new Formats(other, today, zone);
    }

    private boolean spanish() {
        return language == Language.ES;
    }

    /** In a row: 1,204.50, −60.00. */
    public String amount(Money money) {
        return signed("", money, pattern("#,##0.00"));
    }

    /** In a row, where nothing is a dash. */
    public String amountOrDash(Money money) {
        return money.isZero() ? "–" : amount(money);
    }

    /** In totals and prose: $1,204.50, −$60.00. */
    public String money(Money money) {
        return signed("$", money, pattern("#,##0.00"));
    }

    /** What somebody owes; an amount below zero is said to be theirs: $32.00 credit. */
    public String owed(Money money) {
        if (money.signum() >= 0) return money(money);
        return money(money.abs()) + (spanish() ? " a su favor" : " credit");
    }

    /** A difference: +66.00, −4.20, 0.00. */
    public String change(Money money) {
        return (money.signum() > 0 ? "+" : "") + amount(money);
    }

    /** A difference as a total: +$66.00. */
    public String moneyChange(Money money) {
        return (money.signum() > 0 ? "+" : "") + money(money);
    }

    private static String signed(String sign, Money money, DecimalFormat format) {
        return (money.signum() < 0 ? String.valueOf(MINUS) : "")
                + sign
                + format.format(money.abs().amount());
    }

    /** A count: 3,761. */
    public String count(long count) {
        return (count < 0 ? String.valueOf(MINUS) : "") + pattern("#,##0").format(Math.abs(count));
    }

    /** A quantity or a rate with all its decimals: 25, 14.37, 0.0875. */
    public String number(BigDecimal number) {
        var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return (plain.signum() < 0 ? String.valueOf(MINUS) : "")
                + pattern(plain.scale() > 0 ? "#,##0." + "#".repeat(plain.scale()) : "#,##0")
                        .format(plain.abs());
    }

    /** A price with at least two decimals and all it has: 3.00, 2.4875. */
    public String price(BigDecimal price) {
        var digits = Math.max(price.stripTrailingZeros().scale() - 2, 0);
        return (price.signum() < 0 ? String.valueOf(MINUS) : "")
                + pattern("#,##0.00" + "#".repeat(digits)).format(price.abs());
    }

    /** A quantity with its unit, at most two decimals: 25 ccf, 18,701 gallons. */
    public String volume(BigDecimal quantity, VolumeUnit unit) {
        return quantity(quantity) + " " + unit(unit);
    }

    /** A measured quantity, at most two decimals: 8.77. */
    public String quantity(BigDecimal quantity) {
        return number(quantity.setScale(Math.min(2, Math.max(0, quantity.scale())), RoundingMode.HALF_UP));
    }

    /** The short name of a unit, as staff say it. */
    public String unit(VolumeUnit unit) {
        return switch (unit) {
            case CCF -> "ccf";
            case KGAL -> "kgal";
            case GALLON -> spanish() ? "galones" : "gallons";
            case CUBIC_FOOT -> spanish() ? "pies cúbicos" : "cubic feet";
            case CUBIC_METRE -> "m³";
            case ACRE_FOOT -> spanish() ? "acre-pies" : "acre-feet";
        };
    }

    /** A ratio as a change: +4.5%, −26.4%. */
    public String percent(BigDecimal from, BigDecimal to) {
        if (from.signum() == 0) return "–";
        var change = to.subtract(from).multiply(BigDecimal.valueOf(100)).divide(from.abs(), 1, RoundingMode.HALF_UP);
        return (change.signum() > 0 ? "+" : change.signum() < 0 ? String.valueOf(MINUS) : "")
                + pattern("#,##0.0").format(change.abs())
                + "%";
    }

    /** In a row: Nov 18; with its year if that is not this one. */
    public String date(LocalDate date) {
        return date.getYear() == today.getYear() ? dayAndMonth(date) : dateWithYear(date);
    }

    public String dateWithYear(LocalDate date) {
        return spanish()
                ? "%s %d".formatted(dayAndMonth(date), date.getYear())
                : "%s, %d".formatted(dayAndMonth(date), date.getYear());
    }

    /** Wed Nov 18; mié 18 nov. */
    public String weekday(LocalDate date) {
        return (spanish() ? DAYS_ES : DAYS_EN).get(date.getDayOfWeek().getValue() - 1) + " " + date(date);
    }

    /** At the head of a column: Wed; mié. */
    public String weekdayName(DayOfWeek day) {
        return (spanish() ? DAYS_ES : DAYS_EN).get(day.getValue() - 1);
    }

    /** A date that obliges: Monday, December 7, 2026; lunes, 7 de diciembre de 2026. */
    public String fullDate(LocalDate date) {
        return spanish()
                ? "%s, %d de %s de %d"
                        .formatted(
                                dayName(date.getDayOfWeek()),
                                date.getDayOfMonth(),
                                FULL_MONTHS_ES.get(date.getMonthValue() - 1),
                                date.getYear())
                : "%s, %s %d, %d"
                        .formatted(
                                dayName(date.getDayOfWeek()),
                                FULL_MONTHS_EN.get(date.getMonthValue() - 1),
                                date.getDayOfMonth(),
                                date.getYear());
    }

    /** November 2026; noviembre de 2026. */
    public String month(YearMonth month) {
        return monthName(month) + (spanish() ? " de " : " ") + month.getYear();
    }

    /** November; noviembre. */
    public String monthName(YearMonth month) {
        return monthName(month.getMonth());
    }

    public String monthName(Month month) {
        return (spanish() ? FULL_MONTHS_ES : FULL_MONTHS_EN).get(month.getValue() - 1);
    }

    /** Nov; nov. */
    public String shortMonth(YearMonth month) {
        return (spanish() ? MONTHS_ES : MONTHS_EN).get(month.getMonthValue() - 1);
    }

    /** The first and the last of the days: Oct 11 to Nov 10, 31 days; del 11 oct al 10 nov, 31 días. */
    public String span(LocalDate first, LocalDate last) {
        return fromTo(first, last) + ", " + days(ChronoUnit.DAYS.between(first, last) + 1);
    }

    /** The days of a range whose end is the day after its last one. */
    public String span(DateRange days) {
        var end = days.until();
        return end == null ? date(days.from()) : span(days.from(), end.minusDays(1));
    }

    /** Oct 11 to Nov 10; del 11 oct al 10 nov. */
    public String fromTo(LocalDate first, LocalDate last) {
        return spanish()
                ? "del %s al %s".formatted(date(first), date(last))
                : "%s to %s".formatted(date(first), date(last));
    }

    /** 1 day, 44 days; after 120 days in months. */
    public String days(long days) {
        if (days > 120) {
            var months = days / 30;
            return count(months) + (spanish() ? " meses" : " months");
        }
        return count(days) + (spanish() ? (days == 1 ? " día" : " días") : days == 1 ? " day" : " days");
    }

    /** How far a date is from the business date: in 15 days, today, 44 days ago. */
    public String fromToday(LocalDate date) {
        var days = ChronoUnit.DAYS.between(today, date);
        if (days == 0) return spanish() ? "hoy" : "today";
        if (days > 0) return (spanish() ? "en " : "in ") + days(days);
        return spanish() ? "hace " + days(-days) : days(-days) + " ago";
    }

    /** 9:59 today in office hours, else 5:30 pm; on another day with its date. */
    public String time(Instant instant) {
        var at = instant.atZone(zone);
        var hour = hour(at.toLocalTime());
        return at.toLocalDate().equals(today) ? hour : date(at.toLocalDate()) + ", " + hour;
    }

    /** A time of the clock: 9:30 in office hours, else 6:00 am. */
    public String hour(LocalTime at) {
        var hour = at.getHour() % 12 == 0 ? 12 : at.getHour() % 12;
        if (at.getHour() >= 7 && at.getHour() < 17) return "%d:%02d".formatted(hour, at.getMinute());
        var half = at.getHour() < 12 ? (spanish() ? "a. m." : "am") : spanish() ? "p. m." : "pm";
        return "%d:%02d %s".formatted(hour, at.getMinute(), half);
    }

    /** Mon to Thu, 7:00 to 5:30 pm. */
    String officeHours(DayOfWeek first, DayOfWeek last, OpeningHours hours) {
        var names = spanish() ? DAYS_ES : DAYS_EN;
        var days = names.get(first.getValue() - 1);
        if (first != last) days += (spanish() ? " a " : " to ") + names.get(last.getValue() - 1);
        return "%s, %s %s %s".formatted(days, hour(hours.from()), spanish() ? "a" : "to", hour(hours.until()));
    }

    /** 760-555-0148, for a number of ten digits; others as they are. */
    public String phone(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        if (digits.length() == 11 && digits.startsWith("1")) digits = digits.substring(1);
        return digits.length() == 10
                ? "%s-%s-%s".formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6))
                : number;
    }

    private String dayAndMonth(LocalDate date) {
        return spanish()
                ? "%d %s".formatted(date.getDayOfMonth(), MONTHS_ES.get(date.getMonthValue() - 1))
                : "%s %d".formatted(MONTHS_EN.get(date.getMonthValue() - 1), date.getDayOfMonth());
    }

    private String dayName(DayOfWeek day) {
        return (spanish() ? FULL_DAYS_ES : FULL_DAYS_EN).get(day.getValue() - 1);
    }

    private static DecimalFormat pattern(String pattern) {
        var format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
