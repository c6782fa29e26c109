package org.headgate.billing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.Change;
import org.headgate.office.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Charges and credits besides the bills, each with its reason, posted to the ledger in both directions: a charge is due as a
 * bill of today would be, a credit pays what is open at once.
 */
@Service
public class Adjustments {
    private static final int WORDS = 300;
    private static final String ADJUSTMENTS = """
            select a.id, a.account_id as account, a.service, a.change, a.reason, a.words, a.adjusted_on,
                   coalesce(p.full_name, '') as by, a.transaction_id as transaction, a.reversed_by
              from billing.adjustment a
              left join office.person p on p.id = a.adjusted_by
            """;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Customers customers;
    private final District district;

    Adjustments(JdbcClient jdbc, Ledger ledger, Customers customers, District district) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.customers = customers;
        this.district = district;
    }

    /** What it would come to, before it is done. */
    public record Preview(
            Money before, Money change, Money after, LocalDate dueOn, String receivable, String against) {}

    @Transactional(readOnly = true)
    public Preview preview(AccountId account, Money change) {
        var before = ledger.balance(account);
        return new Preview(
                before,
                change,
                before.plus(change),
                dueOn(change),
                ledger.receivable(),
                district.agency().accounts().adjustments());
    }

    /** What may be adjusted: the services the account has or had. */
    @Transactional(readOnly = true)
    public List<String> services(AccountId account) {
        return customers.agreementsOf(account).stream()
                .map(agreement -> agreement.service())
                .distinct()
                .sorted()
                .toList();
    }

    @Transactional
    AdjustmentId adjust(AdjustAccount it, Person by) {
        if (it.change().isZero()) throw new Rejection("An adjustment is not nothing: more than 0.00 or less.");
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        if (it.words().length() > WORDS) throw new Rejection("At most %s characters.", WORDS);
        if (customers.account(it.account()).isEmpty()) throw new Rejection("There is no such account.");
        if (!it.service().isEmpty() && !services(it.account()).contains(it.service()))
            throw new Rejection("The account has no service %s.", it.service());
        var transaction = post(it);
        return jdbc.sql("""
                insert into billing.adjustment
                       (account_id, service, change, reason, words, adjusted_on, adjusted_by, transaction_id)
                values (:account, :service, :change, :reason, :words, :today, :by, :transaction)
                returning id as value
                """)
                .param("account", it.account().value())
                .param("service", it.service())
                .param("change", it.change().amount())
                .param("reason", it.reason().name())
                .param("words", it.words().strip())
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .param("transaction", transaction.value())
                .query(AdjustmentId.class)
                .single();
    }

    @Transactional
    AdjustmentId reverse(ReverseAdjustment it) {
        jdbc.sql("select id from billing.adjustment where id = :id for update")
                .param("id", it.adjustment().value())
                .query(Long.class)
                .optional();
        var adjustment = find(it.adjustment())
                .filter(one -> one.account().equals(it.account()))
                .orElseThrow(() -> new Rejection("This account has no such adjustment."));
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        if (adjustment.reversedBy() != null) throw new Rejection("This was already taken back.");
        if (!adjustment.change().abs().equals(it.amount().abs()))
            throw new Rejection(
                    "It was $%s, not $%s.",
                    adjustment.change().abs(), it.amount().abs());
        var back = ledger.reverse(
                adjustment.transaction(),
                TransactionKind.ADJUSTMENT_REVERSED,
                district.businessDate(),
                it.words().strip());
        jdbc.sql("update billing.adjustment set reversed_by = :back where id = :id")
                .param("back", back.value())
                .param("id", it.adjustment().value())
                .update();
        return it.adjustment();
    }

    /** The adjustments of an account, newest first. */
    @Transactional(readOnly = true)
    public List<Adjustment> of(AccountId account, int limit) {
        return jdbc.sql(ADJUSTMENTS + " where a.account_id = :account order by a.id desc limit :limit")
                .param("account", account.value())
                .param("limit", limit)
                .query(Adjustment.class)
                .list();
    }

    Optional<Adjustment> find(AdjustmentId id) {
        return jdbc.sql(ADJUSTMENTS + " where a.id = :id")
                .param("id", id.value())
                .query(Adjustment.class)
                .optional();
    }

    List<Change> changes(AdjustAccount it) {
        var before = ledger.balance(it.account());
        return List.of(new Change("adjust.change.balance", dollars(before), dollars(before.plus(it.change()))));
    }

    List<Change> changes(ReverseAdjustment it) {
        var before = ledger.balance(it.account());
        return find(it.adjustment())
                .map(adjustment -> List.of(new Change(
                        "adjust.change.balance", dollars(before), dollars(before.minus(adjustment.change())))))
                .orElse(List.of());
    }

    private TransactionId post(AdjustAccount it) {
        var against = district.agency().accounts().adjustments();
        ledger.openMissing(List.of(new GeneralLedgerAccount(
                against, "Adjustments of customers' accounts", GeneralLedgerAccount.Kind.REVENUE, false)));
        var id = ledger.nextId();
        ledger.post(new Posting(
                id,
                it.account(),
                TransactionKind.ADJUSTMENT,
                district.businessDate(),
                null,
                it.words().strip(),
                List.of(
                        new Posting.Entry(ledger.receivable(), it.service(), it.change()),
                        new Posting.Entry(against, it.service(), it.change().negated())),
                List.of(new Posting.Item(it.service(), dueOn(it.change()), it.change()))));
        return id;
    }

    /** A charge is not due before a bill of today would be; a credit counts at once. */
    private LocalDate dueOn(Money change) {
        var today = district.businessDate();
        return change.signum() > 0 ? today.plusDays(district.agency().dueDays()) : today;
    }

    private static String dollars(Money balance) {
        return (balance.signum() < 0 ? "-$" : "$") + balance.abs();
    }
}
