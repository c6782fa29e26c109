package org.headgate.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Objects;

/** A queue on a page, worked through by keys: one row is the current one, and letters deal with it. */
record Queue(Page page) {
    /** The row that the keys are for. */
    static final String ROW = "#queue [data-rows] > [aria-current]";

    private static final int LONGEST = 80;

    String current() {
        return Objects.requireNonNull(page.locator(ROW).getAttribute("id"));
    }

    Locator row(String id) {
        return page.locator("#queue #" + id);
    }

    boolean isEmpty() {
        return page.locator(ROW).count() == 0;
    }

    /** Moves to the next row and back, and the focus with it. */
    void movesDownAndUp() {
        page.keyboard().press("j");
        var first = current();
        page.keyboard().press("j");
        assertThat(row(first)).not().hasAttribute("aria-current", "true");
        page.keyboard().press("k");
        assertThat(row(first)).isFocused();
    }

    /** Whether the current row is dealt with by such a button or link. */
    boolean has(String button) {
        return page.locator(ROW + " " + button).count() > 0;
    }

    /** Moves down from the top until the row has such a button. */
    void goTo(String button) {
        for (int i = 0; i < LONGEST; i++) page.keyboard().press("k");
        for (int i = 0; i < LONGEST && !has(button); i++) page.keyboard().press("j");
        assertThat(page.locator(ROW + " " + button)).isVisible();
    }

    /** Presses a key that deals with the row, and waits until the row is gone. */
    void dealsWith(String key) {
        var row = row(current());
        page.keyboard().press(key);
        assertThat(row).hasCount(0);
    }

    /** Presses a key that asks for something in the row, which then has the focus. */
    void asks(String key, String field) {
        page.keyboard().press(key);
        assertThat(page.locator(".hg-ask " + field)).isFocused();
    }
}
