package org.headgate.imports;

import java.util.List;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;

/** A file that is not taken in, with everything that is wrong with it; nothing of it was kept. */
public final class ImportRefused extends Rejection {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    ImportRefused(List<Problem> problems) {
        super(String.join(
                "\n", problems.stream().limit(50).map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
