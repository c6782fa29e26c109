package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.billing.RunId;
import org.headgate.customers.AccountId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.TransactionId;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Deposits and what was done with them. */
@Repository
class Deposits {
    private static final String DEPOSITS = """
            select d.id, d.account_id as account, a.number, coalesce(c.full_name, a.mail_name) as name, a.closed_on, d.purpose,
                   d.rate_class, d.required, d.required_on, d.due_on, d.words, d.version, e.reduced, e.received, e.interest,
                   e.applied, e.refunded, e.full_since, coalesce(b.balance, 0) as owed
              from credit.deposit d
              join customers.account a on a.id = d.account_id
              left join ledger.balance b on b.account_id = d.account_id
              left join lateral (
                   select p.full_name
                     from customers.account_person r
                     join customers.person p on p.id = r.person_id
                    where r.account_id = a.id and r.role = 'CUSTOMER'
                    order by p.id
                    limit 1) c on true
             cross join lateral (
                   select coalesce(sum(x.amount) filter (where x.kind in ('REDUCED', 'WAIVED')), 0) as reduced,
                          coalesce(sum(x.amount) filter (where x.kind = 'RECEIVED'), 0) as received,
                          coalesce(sum(x.amount) filter (where x.kind = 'INTEREST'), 0) as interest,
                          coalesce(sum(x.amount) filter (where x.kind = 'APPLIED'), 0) as applied,
                          coalesce(sum(x.amount) filter (where x.kind = 'REFUNDED'), 0) as refunded,
                          max(x.on_day) filter (where x.kind = 'RECEIVED') as full_since
                     from credit.counted_entry x
                    where x.deposit_id = d.id) e
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Deposits(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    DepositId add(NewDeposit wanted, LocalDate today, @Nullable Person by) {
        return jdbc.sql("""
                insert into credit.deposit
                       (account_id, premises_id, rate_class, purpose, required, required_on, due_on, why, words, required_by)
                values (:account, :premises, :rateClass, :purpose, :required, :today, :due, :why::jsonb, :words, :by)
                returning id as value
                """)
                .param("account", wanted.account().value())
                .param(
                        "premises",
                        wanted.premises() == null
                                ? null
                                : (Long) wanted.premises().value())
                .param("rateClass", wanted.rateClass())
                .param("purpose", wanted.purpose().name())
                .param("required", wanted.amount().amount())
                .param("today", today)
                .param("due", wanted.dueOn())
                .param("why", json.writeValueAsString(wanted.why()))
                .param("words", wanted.words())
                .param("by", by == null ? null : (Long) by.id().value())
                .query(DepositId.class)
                .single();
    }

    Optional<Deposit> find(DepositId id) {
        return jdbc.sql(DEPOSITS + " where d.id = :id")
                .param("id", id.value())
                .query(Deposit.class)
                .optional();
    }

    List<Deposit> of(AccountId account) {
        return jdbc.sql(DEPOSITS + " where d.account_id = :account order by d.id desc")
                .param("account", account.value())
                .query(Deposit.class)
                .list();
    }

    /** Accounts that were closed, have a bill of a run and a deposit for their service, of which something may be held. */
    List<AccountId> heldOfThoseWhoLeft(RunId run) {
        return jdbc.sql("""
                select distinct d.account_id
                  from billing.bill b
                  join customers.account a on a.id = b.account_id
                  join credit.deposit d on d.account_id = b.account_id
                 where b.run_id = :run
                   and b.status = 'POSTED'
                   and a.closed_on is not null
                   and d.purpose = 'SERVICE'
                 order by d.account_id
                """)
                .param("run", run.value())
                .query((row, _) -> new AccountId(row.getLong(1)))
                .list();
    }

    /** Those that somebody still has to do something about, the oldest first. */
    List<Deposit> unsettled(int limit) {
        return jdbc.sql(DEPOSITS + """
                 where (e.applied + e.refunded = 0 and d.required - e.reduced - e.received > 0)
                    or e.received + e.interest - e.applied - e.refunded > 0
                 order by d.due_on, d.id
                 limit :limit
                """)
                .param("limit", limit)
                .query(Deposit.class)
                .list();
    }

    /**
     * The deposit, kept from others until the transaction ends.
     *
     * @param version of what the person saw
     * @throws ChangedMeanwhile when it is not that any more
     */
    Deposit locked(AccountId account, DepositId id, @Nullable Integer version) {
        jdbc.sql("select id from credit.deposit where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        var deposit = find(id).filter(one -> one.account().equals(account))
                .orElseThrow(() -> new Rejection("This account has no such deposit."));
        if (version != null && version != deposit.version()) throw changed(id);
        return deposit;
    }

    private ChangedMeanwhile changed(DepositId id) {
        var last = entries(id).getFirst();
        return new ChangedMeanwhile("The deposit", last.by(), last.onDay());
    }

    /** What was done with it, newest first. */
    List<DepositEntry> entries(DepositId id) {
        return jdbc.sql("""
                select e.id, e.kind, e.amount, e.on_day, e.transaction_id as transaction, e.reason, e.words,
                       coalesce(p.full_name, '') as by, e.reverses is not null as is_back,
                       exists (select from credit.deposit_entry r where r.reverses = e.id) as taken_back
                  from credit.deposit_entry e
                  left join office.person p on p.id = e.done_by
                 where e.deposit_id = :id
                 order by e.id desc
                """).param("id", id.value()).query(DepositEntry.class).list();
    }

    List<Reason> why(DepositId id) {
        var kept = jdbc.sql("select why from credit.deposit where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return json.readValue(kept, new TypeReference<List<Reason>>() {});
    }

    /** What is written down of something done. */
    record Done(
            DepositEntry.Kind kind,
            Money amount,
            LocalDate on,
            @Nullable TransactionId transaction,
            String reason,
            String words,
            @Nullable DepositEntryId reverses) {}

    DepositEntryId write(DepositId deposit, Done done, @Nullable Person by) {
        jdbc.sql("update credit.deposit set version = version + 1 where id = :id")
                .param("id", deposit.value())
                .update();
        return jdbc.sql("""
                insert into credit.deposit_entry
                       (deposit_id, kind, amount, on_day, transaction_id, reason, words, done_by, reverses)
                values (:deposit, :kind, :amount, :on, :transaction, :reason, :words, :by, :reverses)
                returning id as value
                """)
                .param("deposit", deposit.value())
                .param("kind", done.kind().name())
                .param("amount", done.amount().amount())
                .param("on", done.on())
                .param(
                        "transaction",
                        done.transaction() == null
                                ? null
                                : (Long) done.transaction().value())
                .param("reason", done.reason())
                .param("words", done.words())
                .param("by", by == null ? null : (Long) by.id().value())
                .param(
                        "reverses",
                        done.reverses() == null ? null : (Long) done.reverses().value())
                .query(DepositEntryId.class)
                .single();
    }

    void requestRefund(AccountId account, DepositEntryId entry, MailingAddress to, Money amount, LocalDate on) {
        jdbc.sql("""
                insert into credit.refund_request
                       (account_id, entry_id, payee, mail_street, mail_city, mail_state, mail_zip, amount, requested_on)
                values (:account, :entry, :payee, :street, :city, :state, :zip, :amount, :on)
                """)
                .param("account", account.value())
                .param("entry", entry.value())
                .param("payee", to.name())
                .param("street", to.street())
                .param("city", to.city())
                .param("state", to.state())
                .param("zip", to.zip())
                .param("amount", amount.amount())
                .param("on", on)
                .update();
    }

    /** Whether the request could still be cancelled; once exported, the money may be on its way. */
    boolean cancelRefund(DepositEntryId entry) {
        return jdbc.sql("""
                update credit.refund_request
                   set state = 'CANCELLED'
                 where entry_id = :entry
                   and state = 'REQUESTED'
                """).param("entry", entry.value()).update() == 1;
    }
}
