package org.headgate.billing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.headgate.billing.BillDraft.Held;
import org.headgate.billing.BillDraft.Nothing;
import org.headgate.billing.BillDraft.Ready;
import org.headgate.billing.BillDraft.Unbilled;
import org.headgate.customers.AccountId;
import org.headgate.database.Copy;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes drafts by copy, and takes them away again before they are posted. */
@Repository
class Drafts {
    private final JdbcClient jdbc;
    private final DataSource database;
    private final JsonMapper json;

    Drafts(JdbcClient jdbc, DataSource database, JsonMapper json) {
        this.jdbc = jdbc;
        this.database = database;
        this.json = json;
    }

    /** The bills of consecutive positions of a run. */
    void write(BillRun run, long firstPosition, List<BillDraft> drafts) {
        var rows = new Rows();
        var position = firstPosition;
        for (var draft : drafts) {
            var bill = run.bill(position++);
            switch (draft) {
                case Ready ready -> ready(rows, run, bill, ready);
                case Held held -> held(rows, run, bill, held);
                case Nothing(var _, var points) -> rows.unbilled.addAll(points);
            }
        }
        rows.into(database);
        if (!rows.unbilled.isEmpty()) leaveUnbilled(run, rows.unbilled);
    }

    /** The run itself knows why there is nothing to bill; a reason that somebody stated stays. */
    private void leaveUnbilled(BillRun run, List<Unbilled> points) {
        jdbc.sql("""
                insert into billing.unbilled (run_id, service_point_id, reason)
                select :run, point, min(reason)
                  from unnest(:points::bigint[], :reasons::text[]) as nothing (point, reason)
                 group by point
                    on conflict do nothing
                """)
                .param("run", run.id().value())
                .param("points", points.stream().map(one -> one.point().value()).toArray(Long[]::new))
                .param("reasons", points.stream().map(Unbilled::reason).toArray(String[]::new))
                .update();
    }

    /** A bill of its own number that takes the place of a cancelled one. */
    void writeRebill(BillRun run, BillId bill, Ready draft, LocalDate billDate, LocalDate dueDate, BillId old) {
        var rows = new Rows();
        ready(rows, run, bill, draft);
        rows.into(database);
        jdbc.sql("update billing.bill set bill_date = :billDate, due_date = :dueDate, rebills = :old where id = :bill")
                .param("billDate", billDate)
                .param("dueDate", dueDate)
                .param("old", old.value())
                .param("bill", bill.value())
                .update();
    }

    private void ready(Rows rows, BillRun run, BillId bill, Ready draft) {
        rows.bill(run, bill, draft.account(), BillStatus.DRAFT, draft.total());
        rows.segments(bill, draft.segments());
        for (var concern : draft.concerns())
            rows.concern(
                    run,
                    bill,
                    draft.account(),
                    concern,
                    json.writeValueAsString(concern),
                    atRisk(draft.total(), draft.usual()),
                    draft.usual());
    }

    private void held(Rows rows, BillRun run, BillId bill, Held draft) {
        rows.bill(run, bill, draft.account(), BillStatus.HELD, Money.ZERO);
        rows.heldBills.add(bill.value()).add(draft.account().value()).row();
        for (var concern : draft.concerns())
            rows.concern(
                    run,
                    bill,
                    draft.account(),
                    concern,
                    json.writeValueAsString(concern),
                    atRisk(Money.ZERO, draft.usual()),
                    draft.usual());
    }

    /** What the draft differs from the usual bill; the whole of it when nothing is usual yet. */
    private static Money atRisk(Money total, @Nullable Money usual) {
        return usual == null ? total.abs() : total.minus(usual).abs();
    }

    /** The rows of a chunk, table by table. */
    static final class Rows {
        final Copy bills = new Copy();
        final Copy heldBills = new Copy();
        final Copy segments = new Copy();
        final Copy lines = new Copy();
        final Copy concerns = new Copy();
        final List<Unbilled> unbilled = new ArrayList<>();

        void bill(BillRun run, BillId bill, AccountId account, BillStatus status, Money total) {
            bills.add(bill.value())
                    .add(run.id().value())
                    .add(account.value())
                    .add(status.name())
                    .add(run.billDate())
                    .add(run.dueDate())
                    .add(total)
                    .row();
        }

        void segments(BillId bill, List<DraftSegment> parts) {
            var number = 0;
            for (var part : parts) segment(bill, ++number, part);
        }

        private void segment(BillId bill, int number, DraftSegment part) {
            segments.add(bill.value())
                    .add(number)
                    .add(part.kind().name())
                    .add(part.agreement().value())
                    .add(part.service())
                    .add(part.rateClass())
                    .add(part.period())
                    .add(part.usage())
                    .add(part.unit().name())
                    .add(part.estimated())
                    .add(part.book().value())
                    .add(part.request().toJson())
                    .add(part.amount())
                    .row();
            var count = 0;
            for (var line : part.lines())
                lines.add(bill.value())
                        .add(number)
                        .add(++count)
                        .add(line.component())
                        .add(line.service())
                        .add(line.revenueAccount())
                        .add(line.quantity())
                        .add(line.amount())
                        .row();
        }

        void concern(
                BillRun run,
                BillId bill,
                AccountId account,
                BillConcern concern,
                String facts,
                Money atRisk,
                @Nullable Money usual) {
            concerns.add(run.id().value())
                    .add(account.value())
                    .add(bill.value())
                    .add(concern.kind())
                    .add(facts)
                    .add(atRisk)
                    .add(usual == null ? null : usual.amount())
                    .row();
        }

        void into(DataSource database) {
            bills.into(database, "billing.bill (id, run_id, account_id, status, bill_date, due_date, total)");
            segments.into(
                    database,
                    "billing.bill_segment (bill_id, number, kind, agreement_id, service, rate_class, period, usage, unit,"
                            + " estimated, tariff_book_id, request, amount)");
            lines.into(
                    database,
                    "billing.bill_line (bill_id, segment, number, component, service, revenue_account, quantity, amount)");
            heldBills.into(database, "billing.held_bill (bill_id, account_id)");
            concerns.into(database, "billing.concern (run_id, account_id, bill_id, kind, facts, at_risk, usual)");
        }
    }

    /** Takes away a draft and what nobody has decided about it. */
    void remove(BillId bill) {
        removeRows(bill.value(), bill.value());
    }

    /** Takes away all drafts of a run. */
    void removeAll(BillRun run) {
        removeRows(run.firstBill(), run.firstBill() + run.accounts() - 1);
    }

    private void removeRows(long first, long last) {
        for (var statement : List.of(
                "delete from billing.bill_line where bill_id between :first and :last",
                "delete from billing.bill_segment where bill_id between :first and :last",
                "delete from billing.held_bill where bill_id between :first and :last",
                "delete from billing.concern where bill_id between :first and :last and decision is null",
                "delete from billing.bill where id between :first and :last and status in ('DRAFT', 'HELD', 'EXCLUDED')"))
            jdbc.sql(statement).param("first", first).param("last", last).update();
    }

    /** The bills that accounts have been waiting for since an earlier run. */
    Map<AccountId, BillId> heldEarlier(Collection<AccountId> accounts, BillRun run) {
        return jdbc
                .sql("""
                select account_id, max(bill_id)
                  from billing.held_bill
                 where account_id = any(:accounts)
                   and bill_id < :firstBill
                 group by account_id
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("firstBill", run.firstBill())
                .query((row, _) -> Map.entry(new AccountId(row.getLong(1)), new BillId(row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
