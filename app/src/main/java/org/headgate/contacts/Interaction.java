package org.headgate.contacts;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.office.PersonId;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * One contact with a customer, whatever the channel.
 *
 * @param caller who it was, when it was not the customer or there is no account
 * @param words what was said
 * @param outcome what came of it; null while it lasts
 * @param parkedAt since when it is on hold; null while it is not
 * @param parkedWords what it waits for
 */
public record Interaction(
        InteractionId id,
        Channel channel,
        Direction direction,
        String topic,
        String topicEn,
        String topicEs,
        @Nullable AccountId account,
        @Nullable String accountNumber,
        @Nullable String accountName,
        @Nullable CaseId caseFile,
        String caller,
        String words,
        @Nullable InteractionOutcome outcome,
        PersonId person,
        String personName,
        LocalDate businessDate,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable OffsetDateTime parkedAt,
        String parkedWords,
        int version)
        implements Discreet<Interaction> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public Interaction masked(String instead) {
        return new Interaction(
                id,
                channel,
                direction,
                topic,
                topicEn,
                topicEs,
                account,
                accountNumber,
                instead,
                caseFile,
                "",
                "",
                outcome,
                person,
                personName,
                businessDate,
                startedAt,
                endedAt,
                parkedAt,
                "",
                version);
    }

    public boolean isOpen() {
        return endedAt == null;
    }

    public String topicName(Language language) {
        return language == Language.ES ? topicEs : topicEn;
    }

    /** In whole minutes, at least one; 0 while it lasts. */
    public long minutes() {
        return endedAt == null
                ? 0
                : Math.max(1, Duration.between(startedAt, endedAt).toMinutes());
    }
}
