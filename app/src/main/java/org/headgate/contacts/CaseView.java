package org.headgate.contacts;

import java.time.Instant;
import java.util.List;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A case as its page shows it.
 *
 * @param hold its effect on collections
 * @param hoursLeft how many hours of the office's opening its clock has left
 * @param objections why this person may not end it
 */
public record CaseView(
        CaseCard card,
        @Nullable CollectionHold hold,
        long hoursLeft,
        Instant now,
        List<CaseStep> steps,
        List<Interaction> contacts,
        List<FollowUp> followUps,
        List<ArticleCard> articles,
        List<Reason> objections) {
    public boolean isLate() {
        return card.isOpen() && card.dueAt().toInstant().isBefore(now);
    }
}
