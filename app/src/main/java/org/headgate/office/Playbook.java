package org.headgate.office;

import java.time.LocalDate;
import java.util.List;

/** How a task is done, step by step, in one language; the newest version. */
public record Playbook(
        String name,
        String language,
        int version,
        String title,
        Task task,
        List<String> steps,
        String writtenByName,
        LocalDate writtenOn) {
    public Playbook {
        steps = List.copyOf(steps);
    }
}
