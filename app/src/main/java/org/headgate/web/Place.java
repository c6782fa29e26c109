package org.headgate.web;

import java.util.Set;
import org.headgate.office.Role;

/**
 * A place of the side rail.
 *
 * @param words the key of its name in {@link Words}
 * @param roles whose job it belongs to
 * @param order where it stands; the first nine are at hand, the others behind them
 */
public record Place(String path, String words, String icon, Set<Role> roles, int order) {}
