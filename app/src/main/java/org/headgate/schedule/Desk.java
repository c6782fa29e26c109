package org.headgate.schedule;

import org.headgate.office.Task;
import org.headgate.web.Language;

/**
 * A place that is staffed while the office is open.
 *
 * @param task the kind of work there
 * @param needed by how many people at least
 */
public record Desk(String code, String en, String es, Task task, int needed, int position) {
    public String name(Language language) {
        return language == Language.ES ? es : en;
    }
}
