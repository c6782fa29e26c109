package org.headgate.contacts;

import java.time.LocalDate;
import java.util.List;

/** What contacts know of an account, as one person sees it. */
public record AroundAccount(
        String number,
        LocalDate today,
        List<Comment> comments,
        List<Interaction> latest,
        List<CaseCard> cases,
        List<FollowUp> followUps) {
    public AroundAccount {
        comments = List.copyOf(comments);
        latest = List.copyOf(latest);
        cases = List.copyOf(cases);
        followUps = List.copyOf(followUps);
    }
}
