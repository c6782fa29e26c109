package org.headgate.billing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headgate.billing.BillDraft.Held;
import org.headgate.billing.BillDraft.Nothing;
import org.headgate.billing.BillDraft.Ready;
import org.headgate.billing.Concern.Decision;
import org.headgate.customers.AgreementId;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts single bills right: a draft is calculated again, a held bill released, a posted bill cancelled or cancelled and
 * billed again. A posted bill is never changed: its posting is reversed, and the new bill names the old one.
 */
@Service
public class Corrections {
    private final JdbcClient jdbc;
    private final Bills bills;
    private final Runs runs;
    private final Drafts drafts;
    private final Calculation calculation;
    private final TariffBooks books;
    private final Concerns concerns;
    private final Everybody everybody;
    private final Reviews reviews;
    private final Posted posted;
    private final Ledger ledger;
    private final District district;
    private final ApplicationEventPublisher events;

    Corrections(
            JdbcClient jdbc,
            Bills bills,
            Runs runs,
            Drafts drafts,
            Calculation calculation,
            TariffBooks books,
            Concerns concerns,
            Everybody everybody,
            Reviews reviews,
            Posted posted,
            Ledger ledger,
            District district,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.bills = bills;
        this.runs = runs;
        this.drafts = drafts;
        this.calculation = calculation;
        this.books = books;
        this.concerns = concerns;
        this.everybody = everybody;
        this.reviews = reviews;
        this.posted = posted;
        this.ledger = ledger;
        this.district = district;
        this.events = events;
    }

    /** Calculates an unposted bill again by what is known now and the tariff book that serves now. */
    @Transactional
    public BillId recalculate(BillId id, Person by) {
        var bill = locked(id);
        var run = runOf(bill);
        if (bill.status() == BillStatus.POSTED || bill.status() == BillStatus.CANCELLED)
            throw new Rejection("Bill %s is %s: cancel and rebill it instead.", id.number(), words(bill.status()));
        if (run.state() == RunState.SIGNED_OFF || run.state() == RunState.POSTING)
            throw new Rejection(
                    "The run is being posted: wait until it is done, then calculate again and release the bill.");
        concerns.decideAll(id, Decision.RECALCULATED, "", by.id());
        everybody.forget(run.id(), bill.account().value());
        drafts.remove(id);
        drafts.write(run, run.position(id), calculation.draft(run, books.current(), List.of(bill.account())));
        if (run.state() != RunState.REVIEW && bills.find(id).isPresent()) {
            reviews.setStatus(id, BillStatus.HELD, bill.reason());
            reviews.hold(id);
        }
        return id;
    }

    /** Puts a held bill back into its run, or posts it by itself when the run is posted already. */
    @Transactional
    public BillId release(BillId id, String reason, Person by) {
        var bill = locked(id);
        var run = runOf(bill);
        if (bill.status() != BillStatus.HELD)
            throw new Rejection("Bill %s is not held; it is %s.", id.number(), words(bill.status()));
        if (!reviews.hasSegments(id))
            throw new Rejection(
                    "Bill %s has no charges yet: put right what holds it and calculate it again first.", id.number());
        switch (run.state()) {
            case REVIEW -> {
                everybody.forget(run.id(), bill.account().value());
                reviews.putBack(id);
            }
            case POSTED, ISSUED -> {
                posted.post(id, new TransactionId(run.firstTransaction() + run.position(id)), BillStatus.HELD);
                reviews.unhold(id);
                events.publishEvent(new BillPosted(id, bill.account(), by));
            }
            case CALCULATING, SIGNED_OFF, POSTING, CANCELLED ->
                throw new Rejection(
                        "The run is %s: a held bill is released before sign-off or after posting.",
                        run.state().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        concerns.decideAll(id, Decision.ACCEPTED, reason, by.id());
        return id;
    }

    /** Takes a posted bill back; its days are free to be billed again. */
    @Transactional
    public BillId cancel(BillId id, String reason) {
        var bill = locked(id);
        if (reason.isBlank()) throw new Rejection("State why the bill is cancelled.");
        if (bill.status() != BillStatus.POSTED)
            throw new Rejection("Only a posted bill is cancelled; bill %s is %s.", id.number(), words(bill.status()));
        var settled = settledBy(id);
        if (!settled.isEmpty())
            throw new Rejection(
                    "Bill %s settled the estimate of bill %s: cancel that one first.",
                    settled.getFirst().number(), id.number());
        if (bill.transaction() != null)
            ledger.reverse(bill.transaction(), TransactionKind.BILL_CANCELLED, district.businessDate(), reason);
        reviews.setStatus(id, BillStatus.CANCELLED, reason);
        reviews.setLive(id, false);
        return id;
    }

    /** Takes a posted bill back and bills the same days by what is known now. */
    @Transactional
    public BillId rebill(BillId id, String reason, Person by) {
        var old = locked(id);
        var parts = bills.segments(id).stream()
                .filter(segment -> segment.kind() == SegmentKind.REGULAR)
                .toList();
        cancel(id, reason);
        var run = runOf(old);
        var starts = new HashMap<AgreementId, LocalDate>();
        parts.forEach(part -> starts.merge(part.agreement(), part.period().from(), Rebilling::earlier));
        var until = parts.stream()
                .map(part -> part.period().end())
                .max(LocalDate::compareTo)
                .orElseThrow();
        var draft = calculation.again(run, books.current(), old.account(), Map.copyOf(starts), until);
        var days = ChronoUnit.DAYS.between(old.billDate(), old.dueDate());
        var today = district.businessDate();
        return switch (draft) {
            case Ready ready -> {
                var bill = new BillId(runs.reserveBills(1));
                drafts.writeRebill(run, bill, ready, today, today.plusDays(days), id);
                posted.post(bill, ledger.nextId(), BillStatus.DRAFT);
                concerns.decideAll(bill, Decision.ACCEPTED, reason, by.id());
                events.publishEvent(new BillPosted(bill, old.account(), by));
                yield bill;
            }
            case Held held ->
                throw new Rejection(
                        "It cannot be billed again: %s", held.concerns().getFirst());
            case Nothing _ -> throw new Rejection("There is nothing to bill again for bill %s.", id.number());
        };
    }

    /** The old bill beside the new one. */
    @Transactional(readOnly = true)
    public Rebilling comparison(BillId rebill) {
        var after = bills.card(rebill).orElseThrow(() -> new Rejection("There is no bill %s.", rebill.number()));
        var replaced = after.bill().rebills();
        if (replaced == null) throw new Rejection("Bill %s replaces no other.", rebill.number());
        return Rebilling.of(bills.card(replaced).orElseThrow(), after);
    }

    private Bill locked(BillId id) {
        jdbc.sql("select id from billing.bill where id = :bill for update")
                .param("bill", id.value())
                .query(Long.class)
                .optional();
        return bills.find(id).orElseThrow(() -> new Rejection("There is no bill %s.", id.number()));
    }

    private BillRun runOf(Bill bill) {
        if (bill.run() == null) throw new IllegalStateException("bill %s belongs to no run".formatted(bill.id()));
        return runs.locked(bill.run());
    }

    /** Later bills that charged the difference of an estimate of this one. */
    private List<BillId> settledBy(BillId id) {
        return jdbc.sql("""
                select t.bill_id
                  from billing.bill_segment s
                  join billing.bill_segment t on t.agreement_id = s.agreement_id
                                             and lower(t.period) = lower(s.period)
                                             and t.kind = 'TRUE_UP'
                                             and t.live
                 where s.bill_id = :bill
                   and s.kind = 'REGULAR'
                """)
                .param("bill", id.value())
                .query((row, _) -> new BillId(row.getLong(1)))
                .list();
    }

    private static String words(BillStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
