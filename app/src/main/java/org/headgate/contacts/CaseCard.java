package org.headgate.contacts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.kernel.Money;
import org.headgate.office.PersonId;
import org.headgate.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, dispute or claim.
 *
 * @param billNumber the bill it is about, or blank
 * @param receivedOn when the customer says the bill arrived
 * @param disputed what is not collected while it is open
 * @param owner whose it is; nobody's yet when null, and then the team's of its level
 * @param dueAt when the clock of its level runs out
 */
public record CaseCard(
        CaseId id,
        CaseKind kind,
        @Nullable AccountId account,
        @Nullable String accountNumber,
        @Nullable String accountName,
        String billNumber,
        @Nullable LocalDate billedOn,
        @Nullable LocalDate receivedOn,
        Money disputed,
        String topic,
        String topicEn,
        String topicEs,
        CaseLevel level,
        @Nullable PersonId owner,
        @Nullable String ownerName,
        String words,
        OffsetDateTime openedAt,
        LocalDate openedOn,
        String openedBy,
        OffsetDateTime dueAt,
        @Nullable LocalDate appealedOn,
        @Nullable Resolution resolution,
        @Nullable LocalDate resolvedOn,
        @Nullable String resolvedBy,
        String resolvedWords,
        int version)
        implements Discreet<CaseCard> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public CaseCard masked(String instead) {
        return new CaseCard(
                id,
                kind,
                account,
                accountNumber,
                instead,
                billNumber,
                billedOn,
                receivedOn,
                disputed,
                topic,
                topicEn,
                topicEs,
                level,
                owner,
                ownerName,
                "",
                openedAt,
                openedOn,
                openedBy,
                dueAt,
                appealedOn,
                resolution,
                resolvedOn,
                resolvedBy,
                "",
                version);
    }

    public boolean isOpen() {
        return resolution == null;
    }

    public String topicName(Language language) {
        return language == Language.ES ? topicEs : topicEn;
    }
}
