package org.headgate.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every word of the pages, in each language: the files {@code words/<module>_<language>.properties}, in UTF-8. In a sentence
 * {@code {0}} stands for the first value and {@code {0|day|days}} for the first word when the value is 1, else the second.
 */
@Component
public class Words {
    private static final Pattern VALUE = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^}]*))?}");

    private final Map<Language, Map<String, String>> sentences = new EnumMap<>(Language.class);

    Words() {
        for (var language : Language.values()) sentences.put(language, load(language));
    }

    /** The sentence of a key, with its values set in; a key that nobody wrote is a bug. */
    public String say(Language language, String key, Object... values) {
        var sentence = of(language).get(key);
        if (sentence == null) throw new IllegalStateException("no words for \"%s\" in %s".formatted(key, language));
        return values.length == 0 ? sentence : fill(sentence, values);
    }

    public boolean knows(String key) {
        return of(Language.EN).containsKey(key);
    }

    /** Every key of a language. */
    public Set<String> keys(Language language) {
        return Collections.unmodifiableSet(of(language).keySet());
    }

    private Map<String, String> of(Language language) {
        return sentences.getOrDefault(language, Map.of());
    }

    private static String fill(String sentence, Object... values) {
        return VALUE.matcher(sentence).replaceAll(found -> {
            var value = String.valueOf(values[Integer.parseInt(found.group(1))]);
            if (found.group(2) == null) return Matcher.quoteReplacement(value);
            return Matcher.quoteReplacement(value.equals("1") ? found.group(2) : found.group(3));
        });
    }

    private static Map<String, String> load(Language language) {
        var all = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:words/*_%s.properties".formatted(language.code()));
            for (var file : files)
                try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    var words = new Properties();
                    words.load(text);
                    for (var key : words.stringPropertyNames())
                        if (all.put(key, words.getProperty(key)) != null)
                            throw new IllegalStateException("%s says \"%s\" again".formatted(file, key));
                }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
