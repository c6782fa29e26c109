package org.headgate.inbox;

import java.util.List;

/**
 * One value that somebody asked for.
 *
 * @param part its name in the action
 * @param value as the type of the part has it: an amount, a day, a choice, or text
 * @param typed as it is written into a field
 * @param choices what else it can be, where that is a closed list
 * @param correctable whether it can be put right in place
 */
public record ActionPart(String part, Object value, String typed, List<String> choices, boolean correctable) {
    /** @param name one of the choices */
    record Choice(String name) {}
}
