package org.headgate.office;

/** Says no to prepared work, for good. */
public record DeclineReview(ReviewId review, int version, String words) implements Action<ReviewId> {}
