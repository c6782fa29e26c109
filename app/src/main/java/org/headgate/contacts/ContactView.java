package org.headgate.contacts;

import java.util.List;
import java.util.Map;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;

/**
 * A contact as its page and the bar on the account show it.
 *
 * @param verification how the caller was verified last
 * @param facts what the caller may be asked; empty without an account
 * @param articles what is known about the topic
 */
public record ContactView(
        Interaction contact,
        @Nullable Verification verification,
        VerificationPolicy policy,
        Map<CallerFactor, List<CallerFact>> facts,
        List<LinkedAccount> linked,
        List<InteractionEntry> entries,
        List<FollowUp> followUps,
        List<ArticleCard> articles,
        List<Topic> topics,
        List<Person> people) {
    public boolean isVerified() {
        return verification != null && verification.passed();
    }

    public boolean isMine(Person me) {
        return contact.person().equals(me.id());
    }
}
