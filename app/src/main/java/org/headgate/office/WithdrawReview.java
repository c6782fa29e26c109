package org.headgate.office;

/** Takes one's own prepared work back before it is decided. */
public record WithdrawReview(ReviewId review) implements Action<ReviewId> {}
