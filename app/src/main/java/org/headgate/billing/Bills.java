package org.headgate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.billing.SegmentCard.LineCard;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Words;
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

    Bills(JdbcClient jdbc, TariffBooks books, Concerns concerns) {
        this.jdbc = jdbc;
        this.books = books;
        this.concerns = concerns;
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
                .flatMap(segment -> charges(books.book(segment.book()), segment).stream())
                .toList();
    }

    /** What a part of a bill would come to otherwise, by the rates it was billed with. */
    public WhatIfAnswer whatIf(BillId bill, int segmentNumber, WhatIf question, Locale locale) {
        var segment = segments(bill).stream()
                .filter(one -> one.number() == segmentNumber)
                .findFirst()
                .orElseThrow(() -> new Rejection("Bill %s has no part %d".formatted(bill.number(), segmentNumber)));
        var book = books.book(segment.book());
        var request = question.of(segment.request());
        return switch (book.rate(request)) {
            case BookRating.Charges charges ->
                new WhatIfAnswer(segment.amount(), charges.total(), book.explain(request, locale), List.of());
            case BookRating.Held(var reasons) ->
                new WhatIfAnswer(segment.amount(), segment.amount(), List.of(), reasons);
        };
    }

    private List<Charge> charges(TariffBook book, SegmentCard segment) {
        return switch (book.rate(segment.request())) {
            case BookRating.Charges(var charges) -> charges;
            case BookRating.Held(var reasons) ->
                throw new IllegalStateException("bill %s was charged, but now: %s".formatted(segment.bill(), reasons));
        };
    }

    List<SegmentCard> segments(BillId bill) {
        var lines = lines(bill);
        return jdbc.sql("""
                select s.number, s.kind, s.agreement_id, s.service, q.address, s.rate_class, lower(s.period), upper(s.period),
                       s.usage, s.unit, s.estimated, s.live, s.tariff_book_id, s.request::text, s.amount
                  from billing.bill_segment s
                  join customers.service_agreement a on a.id = s.agreement_id
                  join premises.service_point p on p.id = a.service_point_id
                  join premises.premises q on q.id = p.premises_id
                 where s.bill_id = :bill
                 order by s.number
                """)
                .param("bill", bill.value())
                .query((row, _) -> segment(bill, row, lines))
                .list();
    }

    private record Line(int segment, DraftSegment.Line line) {}

    private List<Line> lines(BillId bill) {
        return jdbc.sql("""
                select segment, component, service, revenue_account, quantity, amount
                  from billing.bill_line
                 where bill_id = :bill
                 order by segment, number
                """)
                .param("bill", bill.value())
                .query((row, _) -> new Line(
                        row.getInt(1),
                        new DraftSegment.Line(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getBigDecimal(5),
                                new Money(row.getBigDecimal(6)))))
                .list();
    }

    private SegmentCard segment(BillId bill, ResultSet row, List<Line> lines) throws SQLException {
        var number = row.getInt(1);
        var book = new TariffBookId(row.getLong(13));
        var rateClass = row.getString(6);
        var period = new DateRange(row.getObject(7, LocalDate.class), row.getObject(8, LocalDate.class));
        var kept = KeptRequest.parse(row.getString(14));
        var known = books.book(book).classes().get(rateClass);
        var bare = new SegmentCard(
                bill,
                number,
                SegmentKind.valueOf(row.getString(2)),
                new AgreementId(row.getLong(3)),
                row.getString(4),
                row.getString(5),
                rateClass,
                known == null ? new Words(rateClass, rateClass) : known.name(),
                period,
                row.getBigDecimal(9),
                VolumeUnit.valueOf(row.getString(10)),
                row.getBoolean(11),
                row.getBoolean(12),
                book,
                kept.of(rateClass, period),
                kept.instead() == null ? null : kept.instead().bill(),
                new Money(row.getBigDecimal(15)),
                List.of());
        return bare.with(worded(
                bare,
                lines.stream()
                        .filter(line -> line.segment() == number)
                        .map(Line::line)
                        .toList()));
    }

    /** The lines of a regular part are its charges, one for one; those of a true-up are differences. */
    private List<LineCard> worded(SegmentCard segment, List<DraftSegment.Line> lines) {
        var book = books.book(segment.book());
        var charges = segment.kind() == SegmentKind.REGULAR ? charges(book, segment) : List.<Charge>of();
        var worded = new ArrayList<LineCard>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var charge = i < charges.size() ? charges.get(i) : null;
            var component = book.components().get(line.component());
            var words = charge != null
                    ? new Words(charge.wording(Locale.ENGLISH), charge.wording(Locale.of("es")))
                    : component == null ? new Words(line.component(), line.component()) : component.wording();
            worded.add(new LineCard(
                    line.component(),
                    line.service(),
                    line.revenueAccount(),
                    line.quantity(),
                    line.amount(),
                    words,
                    charge));
        }
        return worded;
    }
}
