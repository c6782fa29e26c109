package org.headgate.customers;

import java.util.List;
import org.headgate.office.Person;

/**
 * Implemented by a module that has something of its own to show on the account page: a panel, drawn by a template of the
 * module. Asked for every account page: one query a panel, and no panel where there is nothing to say.
 */
public interface AccountPanels {
    List<Panel> on(AccountId account, Person me);

    /**
     * A panel ({@code <section class="hg-panel">} with a heading).
     *
     * @param template its template without {@code .jte}; its parameters are {@code Page page} and {@code view}, of the view's type
     * @param view everything it shows
     * @param order among panels of the same place; the smaller first
     */
    record Panel(String template, Object view, Place place, int order) {}

    /** Where a panel stands. */
    enum Place {
        /** Over the whole width of the content, before the timeline. */
        WIDE,
        /** Half of it, beside the next one. */
        HALF,
        /** In the rail at the right, under the actions. */
        SIDE
    }
}
