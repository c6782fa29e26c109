package org.headgate.customers;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Origin;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that are opened only with a reason. Whoever shows something of an account asks {@link #read} first; lists of accounts
 * go through {@link Discretion}.
 */
@Service
public class Protection {
    private static final Duration OPEN_FOR = Duration.ofHours(1);
    private static final int SHORTEST_REASON = 8;

    private static final String PROTECTED = """
            select p.account_id as account, a.number, p.kind, p.reason, lower(p.effective) as since,
                   upper(p.effective) - 1 as until, coalesce(o.full_name, '') as by
              from customers.protection p
              join customers.account a on a.id = p.account_id
              left join office.person o on o.id = p.by_id
             where p.effective @> :today
            """;

    private final JdbcClient jdbc;
    private final District district;
    private final InstantSource clock;

    Protection(JdbcClient jdbc, District district, InstantSource clock) {
        this.jdbc = jdbc;
        this.district = district;
        this.clock = clock;
    }

    /** The protection of an account today. */
    public Optional<ProtectedAccount> of(AccountId account) {
        return jdbc.sql(PROTECTED + " and p.account_id = :account")
                .param("today", district.businessDate())
                .param("account", account.value())
                .query(ProtectedAccount.class)
                .optional();
    }

    /** Every account that is protected today. */
    public List<ProtectedAccount> all() {
        return jdbc.sql(PROTECTED + " order by a.number")
                .param("today", district.businessDate())
                .query(ProtectedAccount.class)
                .list();
    }

    /**
     * Somebody is about to see something of an account. Nothing happens for most; a read of a protected account is logged, and
     * refused while they have not said what for.
     *
     * @param what what they see: the address of the page, the kind of document
     */
    @Transactional
    public void read(AccountId account, Person by, String what) {
        var kept = of(account);
        if (kept.isEmpty()) return;
        var opening = opening(account, by);
        if (opening.isEmpty()) throw new AccountIsProtected(kept.get());
        jdbc.sql("""
                insert into customers.protected_read (account_id, person_id, opening_id, read_at, origin, what)
                values (:account, :person, :opening, :now, :origin, :what)
                """)
                .param("account", account.value())
                .param("person", by.id().value())
                .param("opening", opening.get())
                .param("now", Timestamp.from(clock.instant()))
                .param("origin", Origin.now().toString())
                .param("what", what)
                .update();
    }

    /** Somebody is about to see something of several accounts: each has to be open to them. */
    @Transactional
    public void read(Collection<AccountId> accounts, Person by, String what) {
        protectedAmong(accounts).forEach(account -> read(account, by, what));
    }

    private List<AccountId> protectedAmong(Collection<AccountId> accounts) {
        if (accounts.isEmpty()) return List.of();
        return jdbc
                .sql("""
                select account_id
                  from customers.protection
                 where account_id = any(:accounts)
                   and effective @> :today
                 order by account_id
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("today", district.businessDate())
                .query(Long.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /** Which of these accounts are protected and not open to this person now. */
    public Set<Long> hiddenAmong(Collection<Long> accounts, Person from) {
        if (accounts.isEmpty()) return Set.of();
        return new HashSet<>(jdbc.sql("""
                select p.account_id
                  from customers.protection p
                 where p.account_id = any(:accounts)
                   and p.effective @> :today
                   and not exists (select
                                     from customers.protected_opening o
                                    where o.account_id = p.account_id
                                      and o.person_id = :person
                                      and o.until_at > :now)
                """)
                .param("accounts", accounts.toArray(Long[]::new))
                .param("today", district.businessDate())
                .param("person", from.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .list());
    }

    /** The latest reads of an account, the newest first. */
    public List<ProtectedRead> reads(AccountId account, int most) {
        return reads("r.account_id = :account", account.value(), most);
    }

    /** The latest reads of all protected accounts, the newest first. */
    public List<ProtectedRead> latestReads(int most) {
        return reads("r.account_id > :account", 0, most);
    }

    private List<ProtectedRead> reads(String which, long account, int most) {
        return jdbc.sql("""
                select a.number, r.read_at, coalesce(p.full_name, '') as person, r.origin, r.what, o.reason
                  from customers.protected_read r
                  join customers.protected_opening o on o.id = r.opening_id
                  join customers.account a on a.id = r.account_id
                  left join office.person p on p.id = r.person_id
                 where %s
                 order by r.id desc
                 limit :most
                """.formatted(which))
                .param("account", account)
                .param("most", most)
                .query(ProtectedRead.class)
                .list();
    }

    private Optional<Long> opening(AccountId account, Person by) {
        return jdbc.sql("""
                select id
                  from customers.protected_opening
                 where account_id = :account
                   and person_id = :person
                   and until_at > :now
                 order by id desc
                 limit 1
                """)
                .param("account", account.value())
                .param("person", by.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    @Transactional
    AccountId open(OpenProtectedAccount it, Person by) {
        if (of(it.account()).isEmpty()) throw new Rejection("This account is not protected.");
        var now = clock.instant();
        jdbc.sql("""
                insert into customers.protected_opening (account_id, person_id, reason, opened_at, until_at)
                values (:account, :person, :reason, :now, :until)
                """)
                .param("account", it.account().value())
                .param("person", by.id().value())
                .param("reason", reason(it.reason()))
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(OPEN_FOR)))
                .update();
        return it.account();
    }

    @Transactional
    AccountId protect(ProtectAccount it, Person by) {
        var today = district.businessDate();
        if (of(it.account()).isPresent()) throw new Rejection("This account is protected already.");
        if (it.until() != null && it.until().isBefore(today))
            throw new Rejection("The last day of the protection is over.");
        jdbc.sql("""
                insert into customers.protection (account_id, kind, reason, effective, by_id)
                values (:account, :kind, :reason, daterange(:from, :until), :by)
                """)
                .param("account", it.account().value())
                .param("kind", it.kind().name())
                .param("reason", reason(it.reason()))
                .param("from", today)
                .param("until", after(it.until()), Types.DATE)
                .param("by", by.id().value())
                .update();
        return it.account();
    }

    /** It ends with the day before; protected today and unprotected today, it was never so. */
    @Transactional
    AccountId unprotect(UnprotectAccount it, Person by) {
        var ended = jdbc.sql("""
                update customers.protection
                   set effective = daterange(lower(effective), :today), ended_by = :by, ended_for = :reason
                 where account_id = :account
                   and effective @> :today
                """)
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .param("reason", reason(it.reason()))
                .param("account", it.account().value())
                .update();
        if (ended == 0) throw new Rejection("This account is not protected.");
        return it.account();
    }

    private static @Nullable LocalDate after(@Nullable LocalDate last) {
        return last == null ? null : last.plusDays(1);
    }

    private static String reason(String given) {
        var reason = given.strip();
        if (reason.length() < SHORTEST_REASON)
            throw new Rejection("Say what for, in at least %s characters.", SHORTEST_REASON);
        if (reason.length() > 500) throw new Rejection("At most %s characters.", 500);
        return reason;
    }
}
