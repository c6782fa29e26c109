package org.headgate.contacts;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who waits.
 *
 * @param ticket the number they hold at the counter
 * @param person whom they wait for; null for anybody of the team, or of the front desk
 * @param dueAt when they have waited too long
 * @param interaction the contact that goes on; null for a new one
 */
public record Arrival(
        ArrivalId id,
        ArrivalKind kind,
        @Nullable Integer ticket,
        @Nullable AccountId account,
        @Nullable String accountNumber,
        @Nullable String accountName,
        String caller,
        String phone,
        String topic,
        String topicEn,
        String topicEs,
        String words,
        boolean urgent,
        @Nullable PersonId person,
        @Nullable String personName,
        @Nullable Role role,
        OffsetDateTime arrivedAt,
        OffsetDateTime dueAt,
        @Nullable InteractionId interaction)
        implements Discreet<Arrival> {
    public String topicName(Language language) {
        return language == Language.ES ? topicEs : topicEn;
    }

    public boolean isLate(Instant now) {
        return dueAt.toInstant().isBefore(now);
    }

    /** In whole minutes. */
    public long waited(Instant now) {
        return Math.max(0, Duration.between(arrivedAt.toInstant(), now).toMinutes());
    }

    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    /** Of a protected account nothing is shown but that somebody waits. */
    @Override
    public Arrival masked(String instead) {
        return new Arrival(
                id,
                kind,
                ticket,
                account,
                null,
                null,
                instead,
                "",
                topic,
                topicEn,
                topicEs,
                "",
                urgent,
                person,
                personName,
                role,
                arrivedAt,
                dueAt,
                interaction);
    }
}
