package org.headgate.office;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals an entry of the trail together with the seal before it: a change, a gap or a swap breaks the chain. */
@Component
class AuditSeal {
    /** Stands between the values, and in none of them: JSON escapes it. */
    private static final String BETWEEN = "\u001f";

    private final Secrets secrets;

    AuditSeal(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(Entry entry) {
        var text = Stream.of(
                        entry.previousSeal(),
                        entry.personId(),
                        entry.at(),
                        entry.businessDate(),
                        entry.action(),
                        entry.accountId(),
                        entry.request(),
                        entry.requestKey(),
                        entry.outcome(),
                        entry.answer(),
                        entry.origin(),
                        entry.changes(),
                        entry.reviewId(),
                        entry.approvedBy())
                .map(value -> Objects.toString(value, ""))
                .collect(Collectors.joining(BETWEEN));
        return seal(text);
    }

    String seal(String text) {
        return HexFormat.of().formatHex(secrets.seal(text.getBytes(StandardCharsets.UTF_8)));
    }

    static String chained(long entries, String last) {
        return entries + BETWEEN + last;
    }

    /** Everything of an entry that its seal covers. */
    record Entry(
            long personId,
            Instant at,
            LocalDate businessDate,
            String action,
            @Nullable Long accountId,
            String request,
            @Nullable UUID requestKey,
            String outcome,
            String answer,
            String origin,
            String changes,
            @Nullable Long reviewId,
            @Nullable Long approvedBy,
            String previousSeal) {}
}
