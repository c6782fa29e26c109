package org.headgate.web;

import java.util.List;
import org.headgate.office.Reason;

/** The office refused what was asked for, with its reasons. */
public class NotDone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    public NotDone(List<Reason> reasons) {
        super(String.join(" ", reasons.stream().map(Reason::sentence).toList()));
        this.reasons = reasons;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
