package org.headgate.office;

import java.util.List;
import org.headgate.kernel.Rejection;

/** Writes how a task is done: a new playbook, or a new version of one. */
public record WritePlaybook(String name, String language, String title, Task task, List<String> steps)
        implements Action<Integer> {
    public WritePlaybook {
        name = name.strip();
        title = title.strip();
        steps = steps.stream()
                .map(String::strip)
                .filter(step -> !step.isEmpty())
                .toList();
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*"))
            throw new Rejection("A playbook's name is of small letters, digits and hyphens, as in start-of-service.");
        if (title.isEmpty()) throw new Rejection("A playbook has a title.");
        if (steps.isEmpty()) throw new Rejection("A playbook has at least one step.");
    }
}
