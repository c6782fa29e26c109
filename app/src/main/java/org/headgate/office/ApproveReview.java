package org.headgate.office;

/** Approves what somebody prepared; it is done, as they prepared it. */
public record ApproveReview(ReviewId review, int version, String words) implements Action<ReviewId> {}
