package org.headgate.billing;

import org.headgate.billing.Concern.Decision;
import org.headgate.kernel.Rejection;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reviewer's decision does to a draft: in the run, held out of it, or excluded. */
@Repository
class Reviews {
    private final JdbcClient jdbc;
    private final Concerns concerns;
    private final Everybody everybody;

    Reviews(JdbcClient jdbc, Concerns concerns, Everybody everybody) {
        this.jdbc = jdbc;
        this.concerns = concerns;
        this.everybody = everybody;
    }

    void decide(Concern concern, Decision decision, String reason, PersonId by) {
        if (decision == Decision.RECALCULATED)
            throw new Rejection("A draft is calculated again with its own button, not by a decision.");
        if (decision != Decision.ACCEPTED && reason.isBlank())
            throw new Rejection("State the reason why the bill is left out.");
        if (decision == Decision.ACCEPTED) accept(concern, reason, by);
        else leaveOut(concern, decision, reason, by);
    }

    private void accept(Concern concern, String reason, PersonId by) {
        if (concern.what().holds())
            throw new Rejection("There is no bill to accept: put it right and calculate again, or hold or exclude it.");
        if (concern.servicePoint() != null) {
            if (reason.isBlank()) throw new Rejection("State why the vacant service point is not billed.");
            everybody.state(concern.run(), concern.servicePoint(), reason, by);
        } else putBack(concern);
        concerns.decide(concern.id(), Decision.ACCEPTED, reason, by);
    }

    private void leaveOut(Concern concern, Decision decision, String reason, PersonId by) {
        var bill = concern.bill();
        var account = concern.account();
        if (bill == null || account == null)
            throw new Rejection("There is no bill to leave out: state why the service point is not billed.");
        putBack(concern);
        var held = decision == Decision.HELD;
        setStatus(bill, held ? BillStatus.HELD : BillStatus.EXCLUDED, reason);
        setLive(bill, held);
        if (held) hold(bill);
        else unhold(bill);
        everybody.state(concern.run(), account.value(), (held ? "Held: " : "Excluded: ") + reason, by);
        concerns.decide(concern.id(), decision, reason, by);
        concerns.decideAll(bill, decision, reason, by);
    }

    /** Opens a decision again; the draft is back in the run if there is one. */
    void reopen(Concern concern) {
        if (concern.servicePoint() == null) putBack(concern);
        jdbc.sql("""
                update billing.concern
                   set decision = null, reason = '', decided_by = null, decided_at = null
                 where id = :id
                    or (bill_id = :bill and decision in ('HELD', 'EXCLUDED'))
                """)
                .param("id", concern.id().value())
                .param(
                        "bill",
                        concern.bill() == null ? null : (Long) concern.bill().value())
                .update();
    }

    private void putBack(Concern concern) {
        var bill = concern.bill();
        var account = concern.account();
        if (bill == null || account == null) return;
        everybody.forget(concern.run(), account.value());
        putBack(bill);
    }

    /** A bill that has charges is a draft again; one without stays held. */
    boolean putBack(BillId bill) {
        setLive(bill, true);
        var charged = hasSegments(bill);
        setStatus(bill, charged ? BillStatus.DRAFT : BillStatus.HELD, "");
        if (charged) unhold(bill);
        else hold(bill);
        return charged;
    }

    boolean hasSegments(BillId bill) {
        return jdbc.sql("select exists (select from billing.bill_segment where bill_id = :bill)")
                .param("bill", bill.value())
                .query(Boolean.class)
                .single();
    }

    void setStatus(BillId bill, BillStatus status, String reason) {
        jdbc.sql("update billing.bill set status = :status, reason = :reason where id = :bill")
                .param("status", status.name())
                .param("reason", reason)
                .param("bill", bill.value())
                .update();
    }

    void setLive(BillId bill, boolean live) {
        jdbc.sql("update billing.bill_segment set live = :live where bill_id = :bill and live <> :live")
                .param("live", live)
                .param("bill", bill.value())
                .update();
    }

    void hold(BillId bill) {
        jdbc.sql("""
                insert into billing.held_bill (bill_id, account_id)
                select id, account_id from billing.bill where id = :bill
                    on conflict do nothing
                """).param("bill", bill.value()).update();
    }

    void unhold(BillId bill) {
        jdbc.sql("delete from billing.held_bill where bill_id = :bill")
                .param("bill", bill.value())
                .update();
    }
}
