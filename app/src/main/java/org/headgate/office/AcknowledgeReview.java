package org.headgate.office;

/** Has looked at work that was done; {@code flagged} when something is to be said about it. */
public record AcknowledgeReview(ReviewId review, boolean flagged, String words) implements Action<ReviewId> {}
