package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.billing.BillId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the ledger says happened: bills, payments, fees, adjustments and what was taken back. */
@Repository
class MoneyHappenings implements AccountHappenings {
    private final JdbcClient jdbc;

    MoneyHappenings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Kind kind() {
        return Kind.MONEY;
    }

    /**
     * A transaction.
     *
     * @param amount by which what is owed changed; null where it did not, as with a deposit that is held
     * @param moved what was posted then
     */
    record Posted(
            LocalDate on,
            String kind,
            @Nullable Long document,
            String memo,
            @Nullable Money amount,
            Money moved,
            @Nullable BigDecimal use,
            @Nullable String unit,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate end) {}

    @Override
    public List<AccountHappening> of(AccountShown account, Stretch stretch) {
        return jdbc
                .sql("""
                select t.posted_on as on, t.kind, t.document, t.memo, i.amount, m.moved, s.use, s.unit, s.first_day, s.end
                  from (select *
                          from ledger.transaction
                         where account_id = :account
                           and posted_on <= :through
                         order by posted_on desc, id desc
                         limit :atMost) t
                 cross join lateral (
                       select sum(o.amount) as amount
                         from ledger.open_item o
                        where o.transaction_id = t.id) i
                 cross join lateral (
                       select coalesce(sum(e.amount) filter (where e.amount > 0), 0) as moved
                         from ledger.entry e
                        where i.amount is null and e.transaction_id = t.id) m
                  left join lateral (
                       select min(lower(g.period)) as first_day, max(upper(g.period)) as end, sum(g.usage) as use,
                              min(g.unit) as unit
                         from billing.bill_segment g
                        where t.kind = 'BILL' and g.bill_id = t.document) s on true
                 order by t.posted_on desc, t.id desc
                """)
                .param("account", account.id())
                .param("through", stretch.through())
                .param("atMost", stretch.atMost())
                .query(Posted.class)
                .list()
                .stream()
                .map(MoneyHappenings::told)
                .toList();
    }

    private static AccountHappening told(Posted posted) {
        var what = Saying.of("desk.what." + posted.kind());
        var bill = posted.document() == null || !posted.kind().startsWith("BILL")
                ? null
                : new BillId(posted.document()).number();
        return AccountHappening.of(
                        posted.on(),
                        icon(posted.kind()),
                        tone(posted.kind()),
                        bill == null ? what : Saying.of("desk.what.of-bill", bill, what))
                .leadingTo(bill == null ? null : "/bills/" + bill)
                .under(small(posted))
                .about(posted.amount());
    }

    private static @Nullable Saying small(Posted posted) {
        if (posted.use() != null && posted.unit() != null && posted.firstDay() != null && posted.end() != null)
            return Saying.of(
                    "desk.what.use",
                    new Volume(posted.use(), VolumeUnit.valueOf(posted.unit())),
                    new DateRange(posted.firstDay(), posted.end()));
        if (posted.amount() == null)
            return posted.memo().isBlank()
                    ? Saying.value(posted.moved())
                    : Saying.of("desk.what.moved", posted.moved(), posted.memo());
        return posted.memo().isBlank() || posted.memo().equals("Payment") ? null : Saying.verbatim(posted.memo());
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "BILL" -> "file-invoice";
            case "BILL_CANCELLED" -> "arrow-back-up";
            case "PAYMENT" -> "cash";
            case "FEE" -> "alert-triangle";
            case "OPENING_BALANCE" -> "book";
            default -> "receipt";
        };
    }

    private static Tone tone(String kind) {
        return switch (kind) {
            case "PAYMENT" -> Tone.OK;
            case "FEE", "PAYMENT_REVERSED" -> Tone.LATE;
            default -> Tone.PLAIN;
        };
    }
}
