package org.headgate.credit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountRole;
import org.headgate.customers.CustomerId;
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
import org.headgate.office.Reason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves balances between accounts. The oldest of what is owed goes first, and every part keeps its due date: what was late
 * stays late by as many days.
 */
@Service
class BalanceTransfers {
    private static final int WORDS = 300;

    private final JdbcClient jdbc;
    private final Ledger ledger;
    private final Customers customers;
    private final District district;

    BalanceTransfers(JdbcClient jdbc, Ledger ledger, Customers customers, District district) {
        this.jdbc = jdbc;
        this.ledger = ledger;
        this.customers = customers;
        this.district = district;
    }

    List<Reason> objections(TransferBalance it) {
        var objections = new ArrayList<Reason>();
        var law = DepositLaw.of(district.agency().agency());
        objections.addAll(new TransferGuard(
                        law,
                        customersOf(it.from(), AccountRole.Kind.CUSTOMER),
                        customersOf(it.to(), AccountRole.Kind.CUSTOMER),
                        ownsWhereTheDebtWasMade(it.from(), it.to()),
                        it.basis(),
                        it.agreement())
                .objections());
        objections.addAll(TransferGuard.objectionsToAmount(ledger.balance(it.from()), it.amount()));
        return objections;
    }

    /** The rule that lets it be. */
    String citation() {
        return DepositLaw.of(district.agency().agency()).onFormerDebt();
    }

    @Transactional
    BalanceTransferId transfer(TransferBalance it, Person by) {
        if (it.from().equals(it.to())) throw new Rejection("A balance is moved to another account.");
        if (it.amount().signum() <= 0) throw new Rejection("What is moved is an amount above zero.");
        if (it.words().length() > WORDS) throw new Rejection("At most %s characters.", WORDS);
        var to = customers.account(it.to()).orElseThrow(() -> new Rejection("There is no such account."));
        if (to.closedOn() != null) throw new Rejection("The account %s is closed.", to.number());
        var debt = ledger.balance(it.from()).signum() > 0;
        var postings = debt ? ofDebt(it) : ofCredit(it);
        ledger.postAll(postings);
        var transfer = insert(it, debt ? it.amount() : it.amount().negated(), by);
        for (var posting : postings)
            jdbc.sql(
                            "insert into credit.balance_transfer_transaction (transfer_id, transaction_id) values (:id, :posted)")
                    .param("id", transfer.value())
                    .param("posted", posting.id().value())
                    .update();
        return transfer;
    }

    @Transactional
    BalanceTransferId reverse(ReverseBalanceTransfer it) {
        if (it.words().isBlank()) throw new Rejection("Say why, in a few words: the next reader will want to know.");
        jdbc.sql("select id from credit.balance_transfer where id = :id for update")
                .param("id", it.transfer().value())
                .query(Long.class)
                .optional();
        var transfer = of(it.from()).stream()
                .filter(one -> one.id().equals(it.transfer()))
                .findFirst()
                .orElseThrow(() -> new Rejection("There is no such transfer."));
        if (transfer.reversedOn() != null) throw new Rejection("This was already taken back.");
        if (!transfer.amount().abs().equals(it.amount()))
            throw new Rejection("It was $%s, not $%s.", transfer.amount().abs(), it.amount());
        var today = district.businessDate();
        for (var posted : transactions(it.transfer()))
            ledger.reverse(
                    posted,
                    TransactionKind.BALANCE_TRANSFER_REVERSED,
                    today,
                    it.words().strip());
        jdbc.sql("update credit.balance_transfer set reversed_on = :today where id = :id")
                .param("today", today)
                .param("id", it.transfer().value())
                .update();
        return it.transfer();
    }

    /** Transfers from and to an account, newest first. */
    List<BalanceTransfer> of(AccountId account) {
        return jdbc.sql("""
                select t.id, t.from_account, f.number as from_number, t.to_account, a.number as to_number, t.amount, t.basis,
                       t.agreement, t.words, t.on_day, coalesce(p.full_name, '') as by, t.reversed_on
                  from credit.balance_transfer t
                  join customers.account f on f.id = t.from_account
                  join customers.account a on a.id = t.to_account
                  left join office.person p on p.id = t.done_by
                 where t.from_account = :account
                    or t.to_account = :account
                 order by t.id desc
                """)
                .param("account", account.value())
                .query(BalanceTransfer.class)
                .list();
    }

    List<Change> changes(TransferBalance it) {
        var from = ledger.balance(it.from());
        var moved = from.signum() < 0 ? it.amount().negated() : it.amount();
        var to = ledger.balance(it.to());
        return List.of(
                new Change("transfer.change.out", "$" + from, "$" + from.minus(moved)),
                new Change("transfer.change.in", "$" + to, "$" + to.plus(moved)));
    }

    private Set<CustomerId> customersOf(AccountId account, AccountRole.Kind kind) {
        return customers.rolesOn(account).stream()
                .filter(role -> role.kind() == kind)
                .map(AccountRole::customer)
                .collect(Collectors.toSet());
    }

    private boolean ownsWhereTheDebtWasMade(AccountId from, AccountId to) {
        var owners = customersOf(from, AccountRole.Kind.OWNER);
        return customersOf(to, AccountRole.Kind.CUSTOMER).stream().anyMatch(owners::contains);
    }

    private record Part(LocalDate dueOn, String service) {}

    private List<Posting> ofDebt(TransferBalance it) {
        var parts = new LinkedHashMap<Part, Money>();
        var left = it.amount();
        for (var item : ledger.openItems(it.from())) {
            if (item.open().signum() <= 0 || left.signum() <= 0) continue;
            var moved = item.open().compareTo(left) <= 0 ? item.open() : left;
            parts.merge(new Part(item.dueOn(), item.service()), moved, Money::plus);
            left = left.minus(moved);
        }
        if (left.signum() > 0) throw new Rejection("The account owes less than $%s by now.", it.amount());
        var off = new TreeMap<String, Money>();
        parts.forEach((part, amount) -> off.merge(part.service(), amount.negated(), Money::plus));
        var on = new TreeMap<LocalDate, Map<String, Money>>();
        parts.forEach((part, amount) ->
                on.computeIfAbsent(part.dueOn(), _ -> new TreeMap<>()).merge(part.service(), amount, Money::plus));
        var postings = new ArrayList<Posting>();
        postings.add(posting(it, it.from(), district.businessDate(), off));
        on.forEach((due, amounts) -> postings.add(posting(it, it.to(), due, amounts)));
        return postings;
    }

    /** Credit has no due date to keep. */
    private List<Posting> ofCredit(TransferBalance it) {
        var today = district.businessDate();
        return List.of(
                posting(it, it.from(), today, Map.of("", it.amount())),
                posting(it, it.to(), today, Map.of("", it.amount().negated())));
    }

    private Posting posting(TransferBalance it, AccountId account, LocalDate due, Map<String, Money> byService) {
        var clearing = district.agency().accounts().transfers();
        ledger.openMissing(List.of(new GeneralLedgerAccount(
                clearing, "Balances moved between accounts", GeneralLedgerAccount.Kind.ASSET, false)));
        var receivable = ledger.receivable();
        var entries = new ArrayList<Posting.Entry>();
        var items = new ArrayList<Posting.Item>();
        byService.forEach((service, amount) -> {
            entries.add(new Posting.Entry(receivable, service, amount));
            entries.add(new Posting.Entry(clearing, service, amount.negated()));
            items.add(new Posting.Item(service, due, amount));
        });
        return new Posting(
                ledger.nextId(),
                account,
                TransactionKind.BALANCE_TRANSFER,
                district.businessDate(),
                null,
                it.words().strip(),
                entries,
                items);
    }

    private BalanceTransferId insert(TransferBalance it, Money signed, Person by) {
        return jdbc.sql("""
                insert into credit.balance_transfer
                       (from_account, to_account, amount, basis, agreement, words, on_day, done_by)
                values (:from, :to, :amount, :basis, :agreement, :words, :today, :by)
                returning id as value
                """)
                .param("from", it.from().value())
                .param("to", it.to().value())
                .param("amount", signed.amount())
                .param("basis", it.basis().name())
                .param("agreement", it.agreement().strip())
                .param("words", it.words().strip())
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .query(BalanceTransferId.class)
                .single();
    }

    private List<TransactionId> transactions(BalanceTransferId transfer) {
        return jdbc.sql("""
                select transaction_id
                  from credit.balance_transfer_transaction
                 where transfer_id = :transfer
                 order by transaction_id
                """)
                .param("transfer", transfer.value())
                .query((row, _) -> new TransactionId(row.getLong(1)))
                .list();
    }
}
