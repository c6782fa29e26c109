package org.headgate.web;

import java.util.Optional;
import org.headgate.office.Person;

/**
 * Implemented by a module with something that stays on top of every page while it lasts, such as the customers somebody is serving.
 * Asked for every page: one or two small queries.
 */
public interface Strips {
    Optional<Strip> above(Person me);

    /**
     * @param template its template without {@code .jte}; its parameters are {@code Page page} and {@code view}, of the view's type
     */
    record Strip(String template, Object view) {}
}
