package org.headgate.contacts;

import java.util.List;
import org.headgate.customers.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What contacts know of an account, as one person sees it.
 *
 * @param open the contact that this person has open on the account
 * @param verification how the caller of the open contact was verified
 * @param failed how many callers could not be verified lately, and nobody looked into it
 * @param latest the newest contacts
 */
public record AroundAccount(
        AccountId account,
        @Nullable Interaction open,
        @Nullable Verification verification,
        int failed,
        List<Comment> comments,
        List<Interaction> latest,
        List<CaseCard> cases,
        List<FollowUp> followUps,
        List<ArticleCard> articles,
        List<Topic> topics) {
    public AroundAccount {
        comments = List.copyOf(comments);
        latest = List.copyOf(latest);
        cases = List.copyOf(cases);
        followUps = List.copyOf(followUps);
        articles = List.copyOf(articles);
        topics = List.copyOf(topics);
    }

    /** What must be read before anything else. */
    public List<Comment> alerts() {
        return comments.stream().filter(Comment::isAlert).toList();
    }

    public boolean isVerified() {
        return verification != null && verification.passed();
    }
}
