package org.headgate.web;

import java.util.List;
import org.headgate.office.Reason;
import org.headgate.office.ReviewId;

/** Nothing changed yet: what was asked for waits for somebody whose authority reaches. */
public class WaitsForReview extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReviewId review;
    private final transient List<Reason> reasons;

    public WaitsForReview(ReviewId review, List<Reason> reasons) {
        super("held for review " + review.value());
        this.review = review;
        this.reasons = reasons;
    }

    public ReviewId review() {
        return review;
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
