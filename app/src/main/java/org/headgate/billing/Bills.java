package org.headgate.billing;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Rejection;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bills as people look at them: their lines, why each is what it is, and what it would be otherwise. */
@Service
@Transactional(readOnly = true)
public class Bills {
    private static final String COLUMNS = """
            select b.id, b.run_id as run, b.account_id as account, b.status, b.bill_date, b.due_date, b.total,
                   b.balance_before, b.transaction_id as transaction, b.rebills,
                   (select n.id from billing.bill n where n.rebills = b.id) as rebilled_by, b.reason
              from billing.bill b
            """;

    private final JdbcClient jdbc;
    private final TariffBooks books;
    private final Concerns concerns;
    private final Segments parts;

    Bills(JdbcClient jdbc, TariffBooks books, Concerns concerns, Segments parts) {
        this.jdbc = jdbc;
        this.books = books;
        this.concerns = concerns;
        this.parts = parts;
    }

    public Optional<Bill> find(BillId bill) {
        return jdbc.sql(COLUMNS + " where b.id = :bill")
                .param("bill", bill.value())
                .query(Bill.class)
                .optional();
    }

    /** The bills of an account, newest first; drafts of runs that are not posted yet are left out. */
    public List<Bill> of(AccountId account, int limit) {
        return jdbc.sql(COLUMNS + """
                 where b.account_id = :account
                   and b.status in ('POSTED', 'CANCELLED')
                 order by b.bill_date desc, b.id desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("limit", limit)
                .query(Bill.class)
                .list();
    }

    public Optional<BillCard> card(BillId id) {
        record Addressee(String number, String mailName) {}
        return find(id).map(bill -> {
            var to = jdbc.sql("select number, mail_name from customers.account where id = :account")
                    .param("account", bill.account().value())
                    .query(Addressee.class)
                    .single();
            return new BillCard(bill, to.number(), to.mailName(), segments(id), concerns.about(id));
        });
    }

    /** Every line of a bill with its facts, its rule and its arithmetic, in English or Spanish. */
    public List<ExplainedSegment> explain(BillId bill, Locale locale) {
        return segments(bill).stream()
                .map(segment -> new ExplainedSegment(
                        segment,
                        books.book(segment.book()).explain(segment.request(), locale),
                        segment.instead() == null ? List.of() : chargedBefore(segment, segment.instead())))
                .toList();
    }

    private List<Charge> chargedBefore(SegmentCard trueUp, BillId instead) {
        return segments(instead).stream()
                .filter(segment -> segment.period().equals(trueUp.period())
                        && segment.agreement().equals(trueUp.agreement()))
                .flatMap(segment -> parts.charges(segment).stream())
                .toList();
    }

    /** What a part of a bill would come to otherwise, by the rates it was billed with. */
    public WhatIfAnswer whatIf(BillId bill, int segmentNumber, WhatIf question, Locale locale) {
        var segment = segments(bill).stream()
                .filter(one -> one.number() == segmentNumber)
                .findFirst()
                .orElseThrow(() -> new Rejection("Bill %s has no part %d", bill.number(), segmentNumber));
        var book = books.book(segment.book());
        var request = question.of(segment.request());
        return switch (book.rate(request)) {
            case BookRating.Charges charges ->
                new WhatIfAnswer(segment.amount(), charges.total(), book.explain(request, locale), List.of());
            case BookRating.Held(var reasons) ->
                new WhatIfAnswer(segment.amount(), segment.amount(), List.of(), reasons);
        };
    }

    List<SegmentCard> segments(BillId bill) {
        return segments(List.of(bill)).getOrDefault(bill, List.of());
    }

    /** The parts of many bills at once, each with its lines as they were charged. */
    public Map<BillId, List<SegmentCard>> segments(Collection<BillId> bills) {
        return parts.of(bills);
    }
}
