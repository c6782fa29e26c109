package org.headgate.billing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.billing.AgreementFacts.WaitingRead;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementId;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.VolumeUnit;
import org.headgate.premises.CycleId;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads everything that billing some accounts needs, with one query for each kind of fact, however many accounts. */
@Repository
class AgreementsToBill {
    private final JdbcClient jdbc;

    AgreementsToBill(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The agreements of each account in a cycle, in route order, with what is known until {@code readsUntil}.
     *
     * @param again agreements that are billed again, and from when
     */
    Map<AccountId, List<AgreementFacts>> of(
            Collection<AccountId> accounts,
            CycleId cycle,
            LocalDate readsUntil,
            LocalDate historySince,
            Map<AgreementId, LocalDate> again) {
        var byAgreement = new HashMap<Long, AgreementFacts>(accounts.size() * 2);
        var byAccount = new LinkedHashMap<AccountId, List<AgreementFacts>>(accounts.size() * 2);
        for (var account : accounts) byAccount.put(account, new ArrayList<>(1));
        agreements(accounts, cycle, readsUntil).forEach(agreement -> {
            byAgreement.put(agreement.agreement.value(), agreement);
            known(byAccount, agreement.account).add(agreement);
        });
        if (byAgreement.isEmpty()) return byAccount;
        var ids = byAgreement.keySet().toArray(Long[]::new);
        classes(ids, readsUntil, byAgreement);
        facts(ids, readsUntil, byAgreement);
        history(ids, historySince, byAgreement);
        lastBills(byAgreement.values(), historySince);
        again.forEach((agreement, from) -> known(byAgreement, agreement.value()).billAgainFrom(from));
        var byPoint = new HashMap<Long, List<AgreementFacts>>(byAgreement.size() * 2);
        byAgreement
                .values()
                .forEach(agreement -> byPoint.computeIfAbsent(agreement.servicePoint.value(), _ -> new ArrayList<>(1))
                        .add(agreement));
        var points = byPoint.keySet().toArray(Long[]::new);
        meters(points, readsUntil, byPoint);
        reads(byPoint, readsUntil);
        waiting(points, byPoint);
        return byAccount;
    }

    private List<AgreementFacts> agreements(Collection<AccountId> accounts, CycleId cycle, LocalDate readsUntil) {
        return jdbc.sql("""
                select a.account_id, a.id, a.service_point_id, a.service, lower(a.effective), upper(a.effective)
                  from customers.service_agreement a
                  join premises.service_point p on p.id = a.service_point_id
                  join premises.route r on r.id = p.route_id
                 where a.account_id = any(:accounts)
                   and r.cycle_id = :cycle
                   and lower(a.effective) < :readsUntil
                 order by p.sequence, a.id
                """)
                .param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
                .param("cycle", cycle.value())
                .param("readsUntil", readsUntil)
                .query((row, _) -> new AgreementFacts(
                        new AccountId(row.getLong(1)),
                        new AgreementId(row.getLong(2)),
                        new ServicePointId(row.getLong(3)),
                        row.getString(4),
                        range(row, 5)))
                .list();
    }

    private void classes(Long[] agreements, LocalDate readsUntil, Map<Long, AgreementFacts> into) {
        jdbc.sql("""
                select agreement_id, rate_class, lower(effective), upper(effective)
                  from customers.agreement_class
                 where agreement_id = any(:agreements)
                   and lower(effective) < :readsUntil
                 order by lower(effective)
                """)
                .param("agreements", agreements)
                .param("readsUntil", readsUntil)
                .query(row -> {
                    known(into, row.getLong(1)).classes.add(new Dated<>(range(row, 3), row.getString(2)));
                });
    }

    private void facts(Long[] agreements, LocalDate readsUntil, Map<Long, AgreementFacts> into) {
        jdbc.sql("""
                select agreement_id, name, value, lower(effective), upper(effective)
                  from customers.agreement_fact
                 where agreement_id = any(:agreements)
                   and lower(effective) < :readsUntil
                 order by lower(effective)
                """)
                .param("agreements", agreements)
                .param("readsUntil", readsUntil)
                .query(row -> {
                    known(into, row.getLong(1))
                            .facts
                            .computeIfAbsent(row.getString(2), _ -> new ArrayList<>(1))
                            .add(new Dated<>(range(row, 4), row.getString(3)));
                });
    }

    private void history(Long[] agreements, LocalDate since, Map<Long, AgreementFacts> into) {
        jdbc.sql("""
                select agreement_id, bill_id, number, kind, rate_class, lower(period), upper(period), usage, unit, estimated,
                       amount, tariff_book_id, case when estimated then request::text end
                  from billing.bill_segment
                 where agreement_id = any(:agreements)
                   and live
                   and lower(period) >= :since
                 order by lower(period), number
                """).param("agreements", agreements).param("since", since).query(row -> {
            known(into, row.getLong(1)).billed(segment(row));
        });
    }

    private static PastSegment segment(ResultSet row) throws SQLException {
        var request = row.getString(13);
        return new PastSegment(
                new BillId(row.getLong(2)),
                row.getInt(3),
                SegmentKind.valueOf(row.getString(4)),
                row.getString(5),
                range(row, 6),
                row.getBigDecimal(8),
                VolumeUnit.valueOf(row.getString(9)),
                row.getBoolean(10),
                new Money(row.getBigDecimal(11)),
                new TariffBookId(row.getLong(12)),
                request == null ? null : KeptRequest.parse(request));
    }

    /** Who was not billed for longer than the history reaches back: rare, and asked only then. */
    private void lastBills(Collection<AgreementFacts> agreements, LocalDate since) {
        var unknown = agreements.stream()
                .filter(agreement -> agreement.billedUntil == null
                        && agreement.effective.from().isBefore(since))
                .toList();
        if (unknown.isEmpty()) return;
        var ends = new HashMap<Long, LocalDate>();
        jdbc.sql("""
                select agreement_id, max(upper(period))
                  from billing.bill_segment
                 where agreement_id = any(:agreements)
                   and live
                   and kind = 'REGULAR'
                 group by agreement_id
                """)
                .param(
                        "agreements",
                        unknown.stream().map(a -> a.agreement.value()).toArray(Long[]::new))
                .query(row -> {
                    ends.put(row.getLong(1), row.getObject(2, LocalDate.class));
                });
        unknown.forEach(agreement -> agreement.billedUntil = ends.get(agreement.agreement.value()));
    }

    private void meters(Long[] points, LocalDate readsUntil, Map<Long, List<AgreementFacts>> into) {
        jdbc.sql("""
                select i.service_point_id, i.id, m.serial, m.size, i.role, m.multiplier,
                       lower(i.effective), upper(i.effective)
                  from metering.installation i
                  join metering.meter m on m.id = i.meter_id
                 where i.service_point_id = any(:points)
                   and lower(i.effective) < :readsUntil
                 order by lower(i.effective), i.id
                """).param("points", points).param("readsUntil", readsUntil).query(row -> {
            var meter = new MeterInPlace(
                    row.getLong(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getBigDecimal(6),
                    range(row, 7));
            known(into, row.getLong(1)).forEach(agreement -> agreement.meters.add(meter));
        });
    }

    private void reads(Map<Long, List<AgreementFacts>> byPoint, LocalDate readsUntil) {
        var points = byPoint.keySet().toArray(Long[]::new);
        var since = new String[points.length];
        for (int i = 0; i < points.length; i++)
            since[i] = known(byPoint, points[i]).stream()
                    .map(AgreementFacts::nextFrom)
                    .min(LocalDate::compareTo)
                    .orElseThrow()
                    .toString();
        jdbc.sql("""
                select r.service_point_id, r.installation_id, r.read_on, r.previous_on, r.kind, r.state = 'ACCEPTED',
                       r.register, r.usage, r.unit
                  from unnest(:points::bigint[], :since::date[]) as wanted (point, since)
                  join metering.read r on r.service_point_id = wanted.point
                                      and r.read_on > wanted.since
                                      and r.read_on <= :readsUntil
                 where r.state in ('ACCEPTED', 'EXCEPTION')
                 order by r.read_on, r.id
                """)
                .param("points", points)
                .param("since", since)
                .param("readsUntil", readsUntil)
                .query(row -> {
                    var read = read(row);
                    for (var agreement : known(byPoint, row.getLong(1)))
                        if (read.on().isAfter(agreement.nextFrom())) agreement.reads.add(read);
                });
    }

    private static ReadTaken read(ResultSet row) throws SQLException {
        return new ReadTaken(
                row.getLong(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                ReadTaken.Kind.valueOf(row.getString(5)),
                row.getBoolean(6),
                row.getBigDecimal(7),
                row.getBigDecimal(8),
                VolumeUnit.valueOf(row.getString(9)));
    }

    private void waiting(Long[] points, Map<Long, List<AgreementFacts>> into) {
        jdbc.sql("""
                select service_point_id, kind, read_on
                  from metering.read_exception
                 where service_point_id = any(:points)
                   and resolution is null
                 order by severity desc, id
                """).param("points", points).query(row -> {
            var waiting = new WaitingRead(row.getString(2), row.getObject(3, LocalDate.class));
            known(into, row.getLong(1)).forEach(agreement -> agreement.waiting.add(waiting));
        });
    }

    private static DateRange range(ResultSet row, int column) throws SQLException {
        @Nullable LocalDate until = row.getObject(column + 1, LocalDate.class);
        return new DateRange(row.getObject(column, LocalDate.class), until);
    }

    private static <K, T> T known(Map<K, T> all, K key) {
        var one = all.get(key);
        if (one == null) throw new IllegalStateException("%s was not asked for".formatted(key));
        return one;
    }
}
