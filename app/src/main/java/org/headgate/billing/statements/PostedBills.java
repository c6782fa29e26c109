package org.headgate.billing.statements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.BillId;
import org.headgate.billing.BillStatus;
import org.headgate.billing.Bills;
import org.headgate.billing.RunId;
import org.headgate.billing.SegmentCard;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.ledger.TransactionKind;
import org.headgate.metering.ReadKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads posted bills with all that is printed, some hundreds at once by a handful of queries. */
@Repository
class PostedBills {
    /** As long back as the oldest bar of the chart has a year before it. */
    private static final int HISTORY_DAYS = 26 * 31;

    private final JdbcClient jdbc;
    private final Bills bills;

    PostedBills(JdbcClient jdbc, Bills bills) {
        this.jdbc = jdbc;
        this.bills = bills;
    }

    /**
     * The posted bills of a run for the mail house, in route order; a bill that replaces another stands in its place. Where a
     * protected customer lives is nobody's business there: the office prints those itself.
     */
    List<BillId> of(RunId run) {
        return jdbc.sql("""
                select b.id
                  from billing.bill b
                  left join billing.run_account a on a.run_id = b.run_id and a.account_id = b.account_id
                 where b.run_id = :run
                   and b.status = 'POSTED'
                   and not customers.is_protected(b.account_id)
                 order by a.position, b.id
                """)
                .param("run", run.value())
                .query((row, _) -> new BillId(row.getLong(1)))
                .list();
    }

    /** A bill that the print file leaves out, and whose it is. */
    record Apart(BillId bill, AccountId account) {}

    List<Apart> apart(RunId run) {
        return jdbc.sql("""
                select id, account_id
                  from billing.bill
                 where run_id = :run
                   and status = 'POSTED'
                   and customers.is_protected(account_id)
                 order by id
                """)
                .param("run", run.value())
                .query((row, _) -> new Apart(new BillId(row.getLong(1)), new AccountId(row.getLong(2))))
                .list();
    }

    /** The bills in the order asked for. */
    List<PostedBill> load(List<BillId> wanted) {
        var ids = wanted.stream().map(BillId::value).toArray(Long[]::new);
        var heads = heads(ids);
        var segments = bills.segments(wanted);
        var activity = activity(ids);
        var reads = reads(segments.values());
        var loaded = new ArrayList<PostedBill>(wanted.size());
        for (var id : wanted) {
            var head = heads.get(id);
            if (head == null) throw new IllegalStateException("bill %s is not there".formatted(id));
            loaded.add(new PostedBill(
                    head,
                    segments.getOrDefault(id, List.of()),
                    activity.getOrDefault(id.value(), AccountActivity.NONE),
                    reads.getOrDefault(id, List.of())));
        }
        return loaded;
    }

    private Map<BillId, PostedBill.Head> heads(Long[] ids) {
        var heads = new HashMap<BillId, PostedBill.Head>();
        jdbc.sql("""
                select b.id, b.status, b.bill_date, b.due_date, b.total, coalesce(b.balance_before, 0), n.id,
                       a.number, a.mail_name, a.mail_street, a.mail_city, a.mail_state, a.mail_zip, a.language
                  from billing.bill b
                  join customers.account a on a.id = b.account_id
                  left join billing.bill n on n.rebills = b.id
                 where b.id = any(:ids)
                """).param("ids", ids).query(row -> {
            var head = head(row);
            heads.put(head.id(), head);
        });
        return heads;
    }

    private static PostedBill.Head head(ResultSet row) throws SQLException {
        var rebilledBy = row.getLong(7);
        return new PostedBill.Head(
                new BillId(row.getLong(1)),
                BillStatus.valueOf(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                rebilledBy == 0 ? null : new BillId(rebilledBy),
                row.getString(8),
                new MailingAddress(
                        row.getString(9), row.getString(10), row.getString(11), row.getString(12), row.getString(13)),
                row.getString(14));
    }

    /** Transactions are in the order in which they were recorded: numbers of bills are reserved long before. */
    private Map<Long, AccountActivity> activity(Long[] ids) {
        var activity = new HashMap<Long, AccountActivity>();
        jdbc.sql("""
                with bill as (
                    select b.id, b.account_id,
                           coalesce(t.recorded_at, b.bill_date + interval '1 day') as recorded_at,
                           coalesce(t.id, 9223372036854775807) as transaction_id
                      from billing.bill b
                      left join ledger.transaction t on t.id = b.transaction_id
                     where b.id = any(:ids)),
                last as (
                    select distinct on (bill.id) bill.id, t.id as transaction_id, t.recorded_at, b.bill_date,
                           coalesce(b.balance_before, 0) + b.total as balance
                      from bill
                      join ledger.transaction t on t.account_id = bill.account_id
                                               and t.kind = 'BILL'
                                               and (t.recorded_at, t.id) < (bill.recorded_at, bill.transaction_id)
                      join billing.bill b on b.id = t.document
                     order by bill.id, t.recorded_at desc, t.id desc)
                select bill.id, last.bill_date, last.balance, t.kind, t.posted_on, t.memo,
                       (select coalesce(sum(i.amount), 0) from ledger.open_item i where i.transaction_id = t.id)
                  from bill
                  left join last on last.id = bill.id
                  left join ledger.transaction t on t.account_id = bill.account_id
                                                and (t.recorded_at, t.id) < (bill.recorded_at, bill.transaction_id)
                                                and (last.id is null
                                                     or (t.recorded_at, t.id) > (last.recorded_at, last.transaction_id))
                 order by bill.id, t.recorded_at, t.id
                """).param("ids", ids).query(row -> {
            activity.merge(row.getLong(1), activity(row), PostedBills::together);
        });
        return activity;
    }

    private static AccountActivity activity(ResultSet row) throws SQLException {
        @Nullable LocalDate lastOn = row.getObject(2, LocalDate.class);
        @Nullable String kind = row.getString(4);
        return new AccountActivity(
                lastOn == null ? null : new AccountActivity.LastBill(lastOn, new Money(row.getBigDecimal(3))),
                kind == null
                        ? List.of()
                        : List.of(new AccountActivity.Posted(
                                TransactionKind.valueOf(kind),
                                row.getObject(5, LocalDate.class),
                                new Money(row.getBigDecimal(7)),
                                row.getString(6))));
    }

    private static AccountActivity together(AccountActivity one, AccountActivity other) {
        var since = new ArrayList<>(one.since());
        since.addAll(other.since());
        return new AccountActivity(one.last(), since);
    }

    /**
     * Reads up to the end of what a bill charges for, as far back as the use was this customer's: since the account was
     * opened or somebody else's service at the point ended.
     */
    private Map<BillId, List<PointRead>> reads(Collection<List<SegmentCard>> segments) {
        var until = new HashMap<Agreed, LocalDate>();
        for (var parts : segments)
            for (var part : parts)
                until.merge(
                        new Agreed(part.bill(), part.agreement()),
                        part.period().end(),
                        (one, other) -> one.isAfter(other) ? one : other);
        var wanted = List.copyOf(until.keySet());
        var reads = new HashMap<BillId, List<PointRead>>();
        jdbc.sql("""
                select w.bill_id, a.id, a.since, r.installation_id, m.serial, r.read_on, r.previous_on, r.kind,
                       r.register, r.usage, r.unit
                  from unnest(:bills::bigint[], :agreements::bigint[], :untils::date[]) as w (bill_id, agreement_id, until)
                  join lateral (
                      select g.id, g.service_point_id,
                             least(lower(g.effective),
                                   greatest(c.opened_on,
                                            (select max(upper(o.effective))
                                               from customers.service_agreement o
                                              where o.service_point_id = g.service_point_id
                                                and o.account_id <> g.account_id
                                                and upper(o.effective) <= lower(g.effective)))) as since
                        from customers.service_agreement g
                        join customers.account c on c.id = g.account_id
                       where g.id = w.agreement_id) a on true
                  join metering.read r on r.service_point_id = a.service_point_id
                                      and r.read_on between greatest(a.since, w.until - :history) and w.until
                  join metering.installation i on i.id = r.installation_id
                  join metering.meter m on m.id = i.meter_id
                 where r.state = 'ACCEPTED'
                 order by w.bill_id, a.id, r.read_on, r.id
                """)
                .param("bills", wanted.stream().map(one -> one.bill().value()).toArray(Long[]::new))
                .param(
                        "agreements",
                        wanted.stream().map(one -> one.agreement().value()).toArray(Long[]::new))
                .param("untils", wanted.stream().map(one -> "" + until.get(one)).toArray(String[]::new))
                .param("history", HISTORY_DAYS)
                .query(row -> {
                    reads.computeIfAbsent(new BillId(row.getLong(1)), _ -> new ArrayList<>())
                            .add(read(row));
                });
        return reads;
    }

    private record Agreed(BillId bill, AgreementId agreement) {}

    private static PointRead read(ResultSet row) throws SQLException {
        @Nullable LocalDate previousOn = row.getObject(7, LocalDate.class);
        return new PointRead(
                new AgreementId(row.getLong(2)),
                row.getObject(3, LocalDate.class),
                row.getLong(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                previousOn,
                ReadKind.valueOf(row.getString(8)),
                row.getBigDecimal(9),
                row.getBigDecimal(10),
                VolumeUnit.valueOf(row.getString(11)));
    }
}
