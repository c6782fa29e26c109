package org.headgate.contacts;

import java.sql.Array;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.Person;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was verified how, and what the district asks for. */
@Repository
class Verifications {
    private final JdbcClient jdbc;
    private final InstantSource clock;
    private final ObjectProvider<CallerFacts> knowing;

    Verifications(JdbcClient jdbc, InstantSource clock, ObjectProvider<CallerFacts> knowing) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.knowing = knowing;
    }

    VerificationPolicy policy() {
        return jdbc.sql("select needed, factors, version from contacts.verification_policy")
                .query((row, _) -> new VerificationPolicy(
                        row.getInt("needed"), factors(row.getArray("factors")), row.getInt("version")))
                .single();
    }

    boolean set(SetVerificationPolicy wanted) {
        return jdbc.sql("""
                update contacts.verification_policy
                   set needed = :needed, factors = :factors, version = version + 1
                 where version = :version
                """)
                        .param("needed", wanted.needed())
                        .param("factors", names(wanted.factors()))
                        .param("version", wanted.version())
                        .update()
                > 0;
    }

    /** What a caller can be asked on an account: of the factors that the district asks for, those that are known. */
    Map<CallerFactor, List<CallerFact>> facts(AccountId account) {
        var asked = policy().factors();
        var facts = new EnumMap<CallerFactor, List<CallerFact>>(CallerFactor.class);
        for (var factor : asked) {
            var known = knowing.stream()
                    .flatMap(module -> module.of(account).stream())
                    .filter(fact -> fact.factor() == factor)
                    .toList();
            if (!known.isEmpty()) facts.put(factor, known);
        }
        return facts;
    }

    void log(VerifyCaller said, Person by, boolean passed) {
        jdbc.sql("""
                insert into contacts.verification
                       (interaction_id, account_id, at, person_id, passed, right_factors, wrong_factors)
                values (:interaction, :account, :now, :by, :passed, :right, :wrong)
                """)
                .param("interaction", said.interaction().value())
                .param("account", said.account().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("passed", passed)
                .param("right", names(said.right()))
                .param("wrong", names(said.wrong()))
                .update();
    }

    /** The last one of a contact for an account counts. */
    Optional<Verification> of(InteractionId interaction, AccountId account) {
        return list(interaction).stream()
                .filter(one -> one.account().equals(account))
                .map(OfAccount::verification)
                .findFirst();
    }

    /** How often callers failed on an account since a moment, and nobody looked into it yet. */
    int failed(AccountId account, OffsetDateTime since) {
        return jdbc.sql("""
                select count(*)
                  from contacts.verification
                 where account_id = :account
                   and not passed
                   and cleared_at is null
                   and at >= :since
                """)
                .param("account", account.value())
                .param("since", since)
                .query(Integer.class)
                .single();
    }

    int clear(ClearRedFlag wanted, Person by) {
        return jdbc.sql("""
                update contacts.verification
                   set cleared_at = :now, cleared_by = :by, cleared_words = :words
                 where account_id = :account
                   and not passed
                   and cleared_at is null
                """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("words", wanted.words())
                .param("account", wanted.account().value())
                .update();
    }

    List<Verification> on(AccountId account, int limit) {
        return jdbc.sql("""
                select v.at, p.full_name, v.passed, v.right_factors, v.wrong_factors
                  from contacts.verification v
                  join office.person p on p.id = v.person_id
                 where v.account_id = :account
                 order by v.at desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query((row, _) -> new Verification(
                        row.getObject("at", OffsetDateTime.class),
                        row.getString("full_name"),
                        row.getBoolean("passed"),
                        factors(row.getArray("right_factors")),
                        factors(row.getArray("wrong_factors"))))
                .list();
    }

    private record OfAccount(AccountId account, Verification verification) {}

    private List<OfAccount> list(InteractionId interaction) {
        return jdbc.sql("""
                select v.account_id, v.at, p.full_name, v.passed, v.right_factors, v.wrong_factors
                  from contacts.verification v
                  join office.person p on p.id = v.person_id
                 where v.interaction_id = :interaction
                 order by v.id desc
                """)
                .param("interaction", interaction.value())
                .query((row, _) -> new OfAccount(
                        new AccountId(row.getLong("account_id")),
                        new Verification(
                                row.getObject("at", OffsetDateTime.class),
                                row.getString("full_name"),
                                row.getBoolean("passed"),
                                factors(row.getArray("right_factors")),
                                factors(row.getArray("wrong_factors")))))
                .list();
    }

    private static List<CallerFactor> factors(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(CallerFactor::valueOf)
                .toList();
    }

    private static String[] names(List<CallerFactor> factors) {
        return factors.stream().map(Enum::name).distinct().toArray(String[]::new);
    }
}
