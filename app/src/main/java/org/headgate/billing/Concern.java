package org.headgate.billing;

import java.time.Instant;
import java.util.Locale;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.kernel.Money;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;

/**
 * A concern of a run as the review shows it: whom it is about, the draft beside the usual bill, and what was decided.
 * {@code account} is null for a vacant service point.
 */
public record Concern(
        ConcernId id,
        RunId run,
        @Nullable AccountId account,
        String accountNumber,
        String mailName,
        @Nullable BillId bill,
        @Nullable ServicePointId servicePoint,
        BillConcern what,
        Money atRisk,
        Money draft,
        @Nullable Money usual,
        @Nullable Decision decision,
        String reason,
        String decidedBy,
        @Nullable Instant decidedAt)
        implements Discreet<Concern> {
    @Override
    public @Nullable AccountId accountShown() {
        return account;
    }

    @Override
    public Concern masked(String instead) {
        return new Concern(
                id,
                run,
                account,
                accountNumber,
                instead,
                bill,
                servicePoint,
                what,
                atRisk,
                draft,
                usual,
                decision,
                reason,
                decidedBy,
                decidedAt);
    }

    /** What a reviewer decides. */
    public enum Decision {
        /** The draft is right as it is; of a vacant point, that its reason is stated. */
        ACCEPTED,
        /** The bill stays out of this run and can be released later. */
        HELD,
        /** The account is not billed in this run; its next bill covers these days too. */
        EXCLUDED,
        /** The draft was calculated again. */
        RECALCULATED
    }

    public boolean isDecided() {
        return decision != null;
    }

    public String sentence(Locale locale) {
        return what.asSentence(locale);
    }
}
