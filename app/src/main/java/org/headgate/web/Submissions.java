package org.headgate.web;

import java.util.UUID;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.Person;
import org.springframework.stereotype.Component;

/**
 * What people send with a form goes through the {@link Office}; when it is refused, the reasons are shown at the form with
 * their citations.
 */
@Component
public class Submissions {
    private final Office office;

    Submissions(Office office) {
        this.office = office;
    }

    /** Performs it once for the form's request key. Throws {@link NotDone} or {@link WaitsForReview}, which the pages know how to
     * show. */
    public <R> R perform(Action<R> action, Person by, UUID requestKey) {
        return switch (office.perform(action, by, requestKey)) {
            case Outcome.Done<R>(var result) -> result;
            case Outcome.HeldForReview<R>(var review, var reasons) -> throw new WaitsForReview(review, reasons);
            case Outcome.Refused<R>(var reasons) -> throw new NotDone(reasons);
        };
    }
}
