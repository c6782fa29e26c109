package org.headgate.web;

/**
 * A panel of an account's page ({@code <section class="hg-panel">} with a heading).
 *
 * @param template its template without {@code .jte}; its parameters are {@code Page page} and {@code view}, of the view's type
 * @param view everything it shows
 * @param order among panels of the same place; the smaller first
 */
public record AccountPanel(String template, Object view, Place place, int order) {
    /** Where a panel stands. */
    public enum Place {
        /** Over the whole width, right under the answers: what is under way with this customer now. */
        TOP,
        /** Over the whole width of the content, before the timeline. */
        WIDE,
        /** Half of it, beside the next one. */
        HALF,
        /** In the rail at the right, under the actions. */
        SIDE
    }
}
