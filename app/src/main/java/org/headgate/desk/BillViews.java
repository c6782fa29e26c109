package org.headgate.desk;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.billing.BillCard;
import org.headgate.billing.BillId;
import org.headgate.billing.Bills;
import org.headgate.billing.SegmentCard;
import org.headgate.billing.TariffBooks;
import org.headgate.billing.WhatIf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the bill page shows. */
@Service
class BillViews {
    private static final int MOST_CHOICES = 40;
    private static final int DAYS_AROUND_A_YEAR = 25;

    private final Bills bills;
    private final TariffBooks books;
    private final JdbcClient jdbc;

    BillViews(Bills bills, TariffBooks books, JdbcClient jdbc) {
        this.bills = bills;
        this.books = books;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    Optional<BillView> of(BillId id, Locale locale) {
        return bills.card(id)
                .filter(card -> !card.segments().isEmpty())
                .map(card -> new BillView(
                        card,
                        bills.explain(id, locale),
                        comparison(card, locale),
                        instead(card),
                        questions(BillView.mainPart(card), locale)));
    }

    private @Nullable BillCard instead(BillCard card) {
        var other = card.bill().rebills() != null
                ? card.bill().rebills()
                : card.bill().rebilledBy();
        return other == null ? null : bills.card(other).orElse(null);
    }

    private @Nullable BillComparison comparison(BillCard card, Locale locale) {
        var earlier = earlier(card).flatMap(bills::card).orElse(null);
        if (earlier == null || earlier.segments().isEmpty()) return null;
        var then = BillView.mainPart(earlier);
        var now = BillView.mainPart(card);
        var withUse = bills.whatIf(earlier.bill().id(), then.number(), new WhatIf(now.usage(), null, Map.of()), locale);
        var days = ChronoUnit.DAYS.between(then.period().end(), now.period().end());
        return new BillComparison(earlier, card, Math.abs(days - 365) <= DAYS_AROUND_A_YEAR, withUse.difference());
    }

    private record Past(long id, java.time.LocalDate ended) {}

    /** The bill of the same season a year ago when there is one, else the one before. */
    private Optional<BillId> earlier(BillCard card) {
        var ended = BillView.mainPart(card).period().end();
        var past = jdbc.sql("""
                select b.id, max(upper(s.period)) as ended
                  from billing.bill b
                  join billing.bill_segment s on s.bill_id = b.id
                 where b.account_id = :account
                   and b.status = 'POSTED'
                   and b.id <> :bill
                   and b.bill_date > :ended::date - 430
                 group by b.id
                having max(upper(s.period)) < :ended
                 order by ended desc
                """)
                .param("account", card.bill().account().value())
                .param("bill", card.bill().id().value())
                .param("ended", ended)
                .query(Past.class)
                .list();
        return past.stream()
                .filter(bill -> Math.abs(ChronoUnit.DAYS.between(bill.ended(), ended) - 365) <= DAYS_AROUND_A_YEAR)
                .min(Comparator.comparingLong(bill -> Math.abs(ChronoUnit.DAYS.between(bill.ended(), ended) - 365)))
                .or(() -> past.stream().findFirst())
                .map(bill -> new BillId(bill.id()));
    }

    private List<BillView.Question> questions(SegmentCard part, Locale locale) {
        var book = books.book(part.book());
        var labels = book.labels(locale);
        var questions = new ArrayList<BillView.Question>();
        for (var fact : book.factsNeeded(part.rateClass(), part.period().end().minusDays(1))) {
            var value = part.request().facts().get(fact.name());
            if (value != null && fact.choices().size() <= MOST_CHOICES)
                questions.add(new BillView.Question(
                        fact.name(), capital(labels.getOrDefault(fact.name(), fact.name())), value, fact.choices()));
        }
        return questions;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
