package org.headgate.kernel;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The request makes no sense as it stands; the sentence tells the person what would be right. It is kept as a template and its
 * values, so that a page can say it in another language.
 */
public class Rejection extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String template;
    private final transient List<Object> values;

    /**
     * @param template the English sentence, in the manner of {@link String#format}; with no values it is taken as it stands
     */
    public Rejection(String template, Object... values) {
        super(sentence(template, values));
        this.template = template;
        this.values = Collections.unmodifiableList(Arrays.asList(values));
    }

    private static String sentence(String template, Object[] values) {
        if (values.length == 0) return template;
        var texts = Arrays.stream(values)
                .map(value -> value instanceof InWords words ? words.asSentence(Locale.US) : value)
                .toArray();
        return String.format(Locale.US, template, texts);
    }

    /** The sentence to show, in English. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The English sentence without its values. */
    public String template() {
        return template;
    }

    /** What belongs into the template, in its order; empty when the template is the whole sentence. */
    public List<Object> values() {
        return values == null ? List.of() : values;
    }
}
