package org.headgate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.headgate.billing.SegmentCard.LineCard;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.book.BookRating;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The parts of bills with their lines, worded by the rates that charged them; for one bill or for many at once. */
@Repository
class Segments {
    private static final Locale SPANISH = Locale.of("es");
    private static final Pattern UNFILLED = Pattern.compile("\\[[^\\]]*]");

    private final JdbcClient jdbc;
    private final TariffBooks books;

    Segments(JdbcClient jdbc, TariffBooks books) {
        this.jdbc = jdbc;
        this.books = books;
    }

    Map<BillId, List<SegmentCard>> of(Collection<BillId> bills) {
        var ids = bills.stream().map(BillId::value).toArray(Long[]::new);
        var lines = lines(ids);
        var segments = new HashMap<BillId, List<SegmentCard>>();
        jdbc.sql("""
                select s.bill_id, s.number, s.kind, s.agreement_id, s.service, q.address, s.rate_class, lower(s.period),
                       upper(s.period), s.usage, s.unit, s.estimated, s.live, s.tariff_book_id, s.request::text, s.amount
                  from billing.bill_segment s
                  join customers.service_agreement a on a.id = s.agreement_id
                  join premises.service_point p on p.id = a.service_point_id
                  join premises.premises q on q.id = p.premises_id
                 where s.bill_id = any(:bills)
                 order by s.bill_id, s.number
                """).param("bills", ids).query(row -> {
            var bare = segment(row);
            var own = lines.getOrDefault(new Place(bare.bill().value(), bare.number()), List.of());
            segments.computeIfAbsent(bare.bill(), _ -> new ArrayList<>(1)).add(bare.with(worded(bare, own)));
        });
        return segments;
    }

    /** What a part is charged, by the rates it was billed with. */
    List<Charge> charges(SegmentCard segment) {
        return switch (books.book(segment.book()).rate(segment.request())) {
            case BookRating.Charges(var charges) -> charges;
            case BookRating.Held(var reasons) ->
                throw new IllegalStateException("bill %s was charged, but now: %s".formatted(segment.bill(), reasons));
        };
    }

    private record Place(long bill, int segment) {}

    private Map<Place, List<DraftSegment.Line>> lines(Long[] bills) {
        var lines = new HashMap<Place, List<DraftSegment.Line>>();
        jdbc.sql("""
                select bill_id, segment, component, service, revenue_account, quantity, amount
                  from billing.bill_line
                 where bill_id = any(:bills)
                 order by bill_id, segment, number
                """).param("bills", bills).query(row -> {
            lines.computeIfAbsent(new Place(row.getLong(1), row.getInt(2)), _ -> new ArrayList<>())
                    .add(new DraftSegment.Line(
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getBigDecimal(6),
                            new Money(row.getBigDecimal(7))));
        });
        return lines;
    }

    private SegmentCard segment(ResultSet row) throws SQLException {
        var book = new TariffBookId(row.getLong(14));
        var rateClass = row.getString(7);
        var period = new DateRange(row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class));
        var kept = KeptRequest.parse(row.getString(15));
        var known = books.book(book).classes().get(rateClass);
        return new SegmentCard(
                new BillId(row.getLong(1)),
                row.getInt(2),
                SegmentKind.valueOf(row.getString(3)),
                new AgreementId(row.getLong(4)),
                row.getString(5),
                row.getString(6),
                rateClass,
                known == null ? new Words(rateClass, rateClass) : known.name(),
                period,
                row.getBigDecimal(10),
                VolumeUnit.valueOf(row.getString(11)),
                row.getBoolean(12),
                row.getBoolean(13),
                book,
                kept.of(rateClass, period),
                kept.instead() == null ? null : kept.instead().bill(),
                new Money(row.getBigDecimal(16)),
                List.of());
    }

    /** The lines of a regular part are its charges, one for one; those of a true-up are differences. */
    private List<LineCard> worded(SegmentCard segment, List<DraftSegment.Line> lines) {
        var regular = segment.kind() == SegmentKind.REGULAR;
        var book = books.book(segment.book());
        var charges = charges(segment);
        var worded = new ArrayList<LineCard>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var charge = regular && i < charges.size() ? charges.get(i) : null;
            worded.add(new LineCard(
                    line.component(),
                    line.service(),
                    line.revenueAccount(),
                    line.quantity(),
                    line.amount(),
                    words(book, line.component(), charge == null ? named(charges, line.component()) : charge),
                    charge));
        }
        return worded;
    }

    private static @Nullable Charge named(List<Charge> charges, String component) {
        for (var charge : charges) if (charge.component().equals(component)) return charge;
        return null;
    }

    private static Words words(TariffBook book, String component, @Nullable Charge charge) {
        if (charge != null) return new Words(charge.wording(Locale.ENGLISH), charge.wording(SPANISH));
        var known = book.components().get(component);
        if (known == null) return new Words(component, component);
        return new Words(
                UNFILLED.matcher(known.wording().en()).replaceAll(""),
                UNFILLED.matcher(known.wording().es()).replaceAll(""));
    }
}
