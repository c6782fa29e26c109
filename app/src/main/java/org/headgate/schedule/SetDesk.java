package org.headgate.schedule;

import org.headgate.office.Action;
import org.headgate.office.Task;

/**
 * Sets up a desk, or changes one.
 *
 * @param needed by how many people it is staffed at least; none where it need not be
 * @param neededBefore how many the form showed
 */
public record SetDesk(String code, String en, String es, Task task, int needed, int neededBefore)
        implements Action<String> {}
