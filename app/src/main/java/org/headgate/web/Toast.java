package org.headgate.web;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What was just done, said once on the next page in the past tense.
 *
 * @param words the key of the sentence in {@link Words}
 * @param value its value {0}, already written for the reader; may be empty
 * @param undo where a form is posted that takes it back; null where it cannot be
 */
public record Toast(String words, String value, @Nullable String undo) implements Serializable {
    public Toast(String words, String value) {
        this(words, value, null);
    }

    /** Says it with a way to take it back. */
    public static void offer(RedirectAttributes redirect, String words, Object value, @Nullable String undo) {
        redirect.addFlashAttribute("toast", new Toast(words, String.valueOf(value), undo));
    }

    /** Shows the sentence on the page that is redirected to. */
    public static void say(RedirectAttributes redirect, String words, Object value) {
        redirect.addFlashAttribute("toast", new Toast(words, String.valueOf(value)));
    }

    public static void say(RedirectAttributes redirect, String words) {
        say(redirect, words, "");
    }

    static @Nullable Toast in(@Nullable Object attribute) {
        return attribute instanceof Toast toast ? toast : null;
    }
}
