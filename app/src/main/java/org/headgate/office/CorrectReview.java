package org.headgate.office;

import java.util.Map;

/**
 * Puts one's own prepared work right, after it came back or before anybody looked.
 *
 * @param values what changes, by the names of the action's parts; all else stays
 */
public record CorrectReview(ReviewId review, int version, Map<String, String> values) implements Action<ReviewId> {
    public CorrectReview {
        values = Map.copyOf(values);
    }
}
