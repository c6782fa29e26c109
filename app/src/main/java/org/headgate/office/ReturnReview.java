package org.headgate.office;

/** Gives prepared work back to whoever prepared it, with what is to be put right. */
public record ReturnReview(ReviewId review, int version, String words) implements Action<ReviewId> {}
