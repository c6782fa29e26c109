package org.headgate.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headgate.kernel.InWords;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Objections;
import org.headgate.office.Reason;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The sentences that code says in English, in the reader's language: why something was refused or makes no sense, and what is
 * stored in English. The Spanish stands in {@code sentences/<module>_es.txt}, two lines a sentence: the English template as it
 * is in the code, and its translation with the same places ({@code %2$s} where their order differs). What nobody has
 * translated is said in English.
 */
@Component
public class Sentences {
    private static final Pattern PLACE = Pattern.compile("%(?:([1-9])\\$)?(,?)([sd%])");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-(?:0[1-9]|1[0-2])");
    private static final Pattern DOLLARS = Pattern.compile("-?\\d+\\.\\d\\d");

    private final Map<String, String> spanish;
    private final List<Stored> stored;

    Sentences() {
        spanish = load();
        stored = spanish.entrySet().stream()
                .filter(sentence -> PLACE.matcher(sentence.getKey()).find())
                .sorted(Comparator.comparingInt(sentence -> -sentence.getKey().length()))
                .map(sentence -> new Stored(asPattern(sentence.getKey()), sentence.getKey()))
                .toList();
    }

    /** What a sentence with its values set in looks like. */
    private record Stored(Pattern pattern, String template) {}

    public String say(Reason reason, Formats formats) {
        return say(reason.template(), reason.values(), formats);
    }

    public String say(Rejection rejection, Formats formats) {
        if (rejection instanceof Objections several)
            return several.reasons().stream()
                    .map(reason -> say(reason, formats))
                    .collect(Collectors.joining(" "));
        return say(rejection.template(), rejection.values(), formats);
    }

    public String say(InWords words, Formats formats) {
        return words.inside(english -> say(english, formats))
                .asSentence(formats.language().locale());
    }

    /** A sentence that was kept in English with its values set in, or a word or two such as a citation. */
    public String say(String english, Formats formats) {
        if (formats.language() == Language.EN || english.isBlank()) return english;
        var whole = spanish.get(english);
        if (whole != null) return whole;
        return stored.stream()
                .flatMap(sentence -> read(sentence, english, formats).stream())
                .findFirst()
                .orElse(english);
    }

    boolean knows(String template) {
        return spanish.containsKey(template);
    }

    /** Every English template with its Spanish. */
    Map<String, String> all() {
        return Map.copyOf(spanish);
    }

    private String say(String template, List<?> values, Formats formats) {
        if (formats.language() == Language.EN) return fill(template, values, formats);
        var translated = spanish.get(template);
        return translated == null ? fill(template, values, formats.in(Language.EN)) : fill(translated, values, formats);
    }

    private Optional<String> read(Stored sentence, String english, Formats formats) {
        var found = sentence.pattern().matcher(english);
        if (!found.matches()) return Optional.empty();
        var values = new ArrayList<String>();
        for (int i = 1; i <= found.groupCount(); i++) values.add(found.group(i));
        return Optional.of(say(sentence.template(), values, formats));
    }

    private String fill(String sentence, List<?> values, Formats formats) {
        if (values.isEmpty()) return sentence;
        var next = new int[1];
        return PLACE.matcher(sentence).replaceAll(place -> {
            if (place.group(3).equals("%")) return "%";
            var at = place.group(1) == null ? next[0]++ : Integer.parseInt(place.group(1)) - 1;
            var plain = place.group(3).equals("d") && place.group(2).isEmpty();
            return Matcher.quoteReplacement(
                    at < values.size() ? written(values.get(at), plain, formats) : place.group());
        });
    }

    /** @param plain as a number of something, without a sign between thousands */
    private String written(Object value, boolean plain, Formats formats) {
        return switch (value) {
            case Money money -> formats.amount(money);
            case LocalDate date -> formats.date(date);
            case YearMonth month -> formats.month(month);
            case Instant instant -> formats.time(instant);
            case BigDecimal number -> formats.number(number);
            case Number number -> plain ? number.toString() : formats.count(number.longValue());
            case InWords words -> say(words, formats);
            case Enum<?> word -> say(words(word), formats);
            case Collection<?> several ->
                several.stream().map(one -> written(one, plain, formats)).collect(Collectors.joining(", "));
            default -> text(value.toString(), formats);
        };
    }

    private String text(String text, Formats formats) {
        if (DAY.matcher(text).matches()) return formats.date(LocalDate.parse(text));
        if (MONTH.matcher(text).matches()) return formats.month(YearMonth.parse(text));
        if (DOLLARS.matcher(text).matches()) return formats.amount(Money.of(text));
        return formats.language() == Language.EN ? text : inSpanish(text);
    }

    /** A word or several, as "cashier, collections", when each of them is known. */
    private String inSpanish(String text) {
        var whole = spanish.get(text);
        if (whole != null || !text.contains(", ")) return whole == null ? text : whole;
        var words = List.of(text.split(", ", -1));
        return spanish.keySet().containsAll(words)
                ? words.stream().map(word -> spanish.getOrDefault(word, word)).collect(Collectors.joining(", "))
                : text;
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Pattern asPattern(String template) {
        var pattern = new StringBuilder();
        var place = PLACE.matcher(template);
        int done = 0;
        while (place.find()) {
            pattern.append(Pattern.quote(template.substring(done, place.start())))
                    .append(place.group(3).equals("%") ? "%" : "(.+?)");
            done = place.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(template.substring(done))).toString(), Pattern.DOTALL);
    }

    private static Map<String, String> load() {
        var all = new HashMap<String, String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:sentences/*_es.txt")) {
                var text = file.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?m)^#.*$", "");
                for (var pair : BLANK_LINES.splitAsStream(text.strip()).toList()) {
                    var lines =
                            pair.lines().map(line -> line.replace("\\n", "\n")).toList();
                    if (lines.size() != 2)
                        throw new IllegalStateException("%s: a sentence has two lines: %s".formatted(file, lines));
                    all.putIfAbsent(lines.getFirst(), lines.getLast());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
