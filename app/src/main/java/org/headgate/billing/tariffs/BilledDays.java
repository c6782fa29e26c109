package org.headgate.billing.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headgate.kernel.Money;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.ChargeRequest;
import org.headgate.rating.book.TariffBook;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was billed, for whoever looks at other prices. */
@Repository
class BilledDays {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    BilledDays(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Posted bills with service from a day on; a bill is dated after its days, so none is of days to come. */
    int postedSince(LocalDate from, LocalDate today) {
        if (from.isAfter(today)) return 0;
        return jdbc.sql("""
                select count(*)::int
                  from billing.bill b
                 where b.status = 'POSTED'
                   and b.bill_date >= :from
                   and exists (select
                                 from billing.bill_segment s
                                where s.bill_id = b.id
                                  and s.live
                                  and upper(s.period) > :from)
                """).param("from", from).query(Integer.class).single();
    }

    int runsNotPosted() {
        return jdbc.sql("""
                select count(*)::int
                  from billing.run
                 where state in ('CALCULATING', 'REVIEW', 'SIGNED_OFF', 'POSTING')
                """).query(Integer.class).single();
    }

    record Sample(String rateClass, UsualBill.Amount amount, String facts, BigDecimal usage) {}

    /**
     * Bills of little, usual and much use in each class: the first, fifth and ninth of ten in the newest posted run of each
     * cycle.
     */
    private List<Sample> samples() {
        return jdbc.sql("""
                with newest as (
                     select distinct on (cycle_id) first_bill, first_bill + accounts as end_bill
                       from billing.run
                      where state in ('POSTED', 'ISSUED')
                      order by cycle_id, bill_date desc),
                used as (
                     select s.rate_class, s.usage, s.request -> 'facts' as facts,
                            row_number() over of_class as place,
                            count(*) over (partition by s.rate_class) as all_of_class
                       from newest n
                       join billing.bill b on b.id >= n.first_bill and b.id < n.end_bill and b.status = 'POSTED'
                       join billing.bill_segment s on s.bill_id = b.id and s.kind = 'REGULAR' and s.live
                     window of_class as (partition by s.rate_class order by s.usage, s.bill_id, s.number))
                select u.rate_class, a.amount, u.facts::text as facts, u.usage
                  from used u
                  join (values ('LITTLE', 0.1), ('USUAL', 0.5), ('MUCH', 0.9)) as a (amount, share)
                    on u.place = greatest(ceil(u.all_of_class * a.share), 1)
                 order by u.rate_class, a.share
                """).query(Sample.class).list();
    }

    /** What a full period that begins on a day, or that the book has for it, comes to by either edition. */
    List<UsualBill> usualBills(TariffBook before, TariffBook after, LocalDate on) {
        var usual = new ArrayList<UsualBill>();
        for (var sample : samples()) {
            var rateClass = after.classes().get(sample.rateClass());
            if (rateClass == null) continue;
            var facts = json.readValue(sample.facts(), new TypeReference<Map<String, String>>() {});
            var request = ChargeRequest.regular(
                    sample.rateClass(), on, on.plusMonths(after.proration().months()), facts, sample.usage());
            usual.add(new UsualBill(
                    rateClass, sample.amount(), facts, sample.usage(), total(before, request), total(after, request)));
        }
        return usual;
    }

    private static @Nullable Money total(TariffBook book, ChargeRequest request) {
        return switch (book.rate(request)) {
            case BookRating.Charges charges ->
                charges.charges().stream().map(charge -> charge.amount()).reduce(Money.ZERO, Money::plus);
            case BookRating.Held _ -> null;
        };
    }
}
