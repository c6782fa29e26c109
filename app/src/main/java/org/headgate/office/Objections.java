package org.headgate.office;

import java.util.List;
import org.headgate.kernel.Rejection;

/** Several reasons why something is not done, each a sentence of its own so that each is said in the reader's language. */
public class Objections extends Rejection {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public Objections(List<Reason> reasons) {
        super("%s", String.join(" ", reasons.stream().map(Reason::sentence).toList()));
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
