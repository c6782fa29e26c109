package org.headgate.office;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Why something was refused or held: a sentence for the person, and the rule or citation it rests on.
 *
 * @param sentence the sentence in English
 * @param template the sentence without its values, from which a page says it in another language
 */
public record Reason(String sentence, String citation, String template, List<String> values) {
    public Reason {
        values = List.copyOf(values);
    }

    /** A sentence without values. */
    public Reason(String sentence, String citation) {
        this(sentence, citation, sentence, List.of());
    }

    /** A sentence with its values, each a {@code %s} of the template. */
    public static Reason of(String citation, String template, Object... values) {
        var said = Arrays.stream(values).map(Reason::said).toArray();
        return new Reason(
                sentence(template, said),
                citation,
                template,
                Arrays.stream(said).map(String::valueOf).toList());
    }

    /** Of several things, each is a word that a page can say in its language. */
    private static Object said(Object value) {
        if (value instanceof Enum<?> word) return words(word);
        if (value instanceof Collection<?> several)
            return several.stream().map(Reason::said).map(String::valueOf).collect(Collectors.joining(", "));
        return value;
    }

    private static String words(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String sentence(String template, Object[] values) {
        return String.format(Locale.US, template, values);
    }
}
