package org.headgate.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.headgate.billing.BillId;
import org.headgate.customers.AccountId;
import org.headgate.customers.Discreet;
import org.headgate.customers.Discretion;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What programs read, straight from the records. */
@Repository
class Resources {
    private static final String ACCOUNTS = """
            select a.id, a.number, a.old_number, a.mail_name as name, a.mail_street as street, a.mail_city as city,
                   a.mail_state as state, a.mail_zip as zip, a.language, a.opened_on, a.closed_on,
                   coalesce(b.balance, 0) as balance
              from customers.account a
              left join ledger.balance b on b.account_id = a.id
            """;
    private static final String BILLS = """
            select b.id, a.number as account, b.status, b.bill_date, b.due_date, b.total
              from billing.bill b
              join customers.account a on a.id = b.account_id
            """;
    private static final String REVIEWS = """
            select r.id, r.action, r.state, p.full_name as prepared_by, r.prepared_at, a.number as account, r.account_id,
                   r.amount, r.decides, r.words, r.version
              from office.review r
              join office.person p on p.id = r.prepared_by
              left join customers.account a on a.id = r.account_id
             where (r.prepared_by = :person or r.decides = any (:levels) or r.assigned_to = :person)
            """;

    private static final RowMapper<AccountRow> ROWS = new SimplePropertyRowMapper<>(AccountRow.class);
    private static final RowMapper<ReviewRow> REVIEW_ROWS = new SimplePropertyRowMapper<>(ReviewRow.class);

    private final JdbcClient jdbc;
    private final Discretion discretion;

    Resources(JdbcClient jdbc, Discretion discretion) {
        this.jdbc = jdbc;
        this.discretion = discretion;
    }

    /** A page of rows, and one more to know whether there are more. */
    record Span(int page, int size) {
        long offset() {
            return (long) page * size;
        }

        int limit() {
            return size + 1;
        }
    }

    /** Names and addresses of protected accounts are left out, unless they are open to the reader. */
    List<AccountRow> accounts(String words, Span span, Person reader) {
        var rows = jdbc.sql(ACCOUNTS + """
                 where :words = ''
                    or a.number = regexp_replace(:words, '[ -]', '', 'g')
                    or a.old_number = :words
                    or public.plain(a.mail_name) like '%' || replace(replace(public.plain(:words), '%', ''), '_', '') || '%'
                 order by a.number
                 limit :limit offset :offset
                """)
                .param("words", words.strip())
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query((row, number) -> new Found(new AccountId(row.getLong("id")), ROWS.mapRow(row, number)))
                .list();
        return discretion.shown(rows, reader).stream().map(Found::row).toList();
    }

    private record Found(AccountId id, AccountRow row) implements Discreet<Found> {
        @Override
        public AccountId accountShown() {
            return id;
        }

        @Override
        public Found masked(String instead) {
            return new Found(id, row.masked());
        }
    }

    Optional<AccountRow> account(String number) {
        return jdbc.sql(ACCOUNTS + " where a.number = :number")
                .param("number", number)
                .query(AccountRow.class)
                .optional();
    }

    List<AgreementRow> agreements(String account, Span span) {
        return jdbc.sql("""
                select g.id, g.service, g.service_point_id as service_point, p.address, lower(g.effective) as from,
                       upper(g.effective) as until
                  from customers.service_agreement g
                  join customers.account a on a.id = g.account_id
                  join premises.service_point s on s.id = g.service_point_id
                  join premises.premises p on p.id = s.premises_id
                 where a.number = :account
                 order by lower(g.effective) desc, g.id desc
                 limit :limit offset :offset
                """)
                .param("account", account)
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query(AgreementRow.class)
                .list();
    }

    List<BillRow> bills(String account, Span span) {
        return jdbc.sql(BILLS + """
                 where a.number = :account
                   and b.status in ('HELD', 'POSTED', 'CANCELLED')
                 order by b.bill_date desc, b.id desc
                 limit :limit offset :offset
                """)
                .param("account", account)
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query((row, _) -> bill(row))
                .list();
    }

    Optional<BillWithLines> bill(BillId id) {
        return jdbc.sql(BILLS + " where b.id = :id")
                .param("id", id.value())
                .query((row, _) -> bill(row))
                .optional()
                .map(bill -> new BillWithLines(bill, lines(id)));
    }

    private static BillRow bill(ResultSet row) throws SQLException {
        return new BillRow(
                new BillId(row.getLong("id")).number(),
                row.getString("account"),
                row.getString("status"),
                row.getObject("bill_date", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                row.getBigDecimal("total"));
    }

    private List<BillLineRow> lines(BillId id) {
        return jdbc.sql("""
                select segment, number, service, component, quantity, amount
                  from billing.bill_line
                 where bill_id = :id
                 order by segment, number
                """).param("id", id.value()).query(BillLineRow.class).list();
    }

    List<PremisesRow> premises(String words, Span span) {
        return jdbc.sql("""
                select id, reference, address, city, zip, zone, parcel_number
                  from premises.premises
                 where :words = ''
                    or reference = :words
                    or plain_address like '%' || replace(replace(public.plain(:words), '%', ''), '_', '') || '%'
                 order by id
                 limit :limit offset :offset
                """)
                .param("words", words.strip())
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query(PremisesRow.class)
                .list();
    }

    List<MeterRow> meters(long premises, Span span) {
        return jdbc.sql("""
                select m.serial, m.size, m.unit, i.role, i.service_point_id as service_point, lower(i.effective) as from,
                       upper(i.effective) as until
                  from metering.installation i
                  join metering.meter m on m.id = i.meter_id
                  join premises.service_point s on s.id = i.service_point_id
                 where s.premises_id = :premises
                 order by upper(i.effective) desc nulls first, i.id
                 limit :limit offset :offset
                """)
                .param("premises", premises)
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query(MeterRow.class)
                .list();
    }

    List<ReadRow> reads(String serial, Span span) {
        return jdbc.sql("""
                select r.read_on, r.register, r.kind, r.state, r.usage as use, r.unit
                  from metering.read r
                  join metering.installation i on i.id = r.installation_id
                  join metering.meter m on m.id = i.meter_id
                 where m.serial = :serial
                   and r.state in ('ACCEPTED', 'EXCEPTION')
                 order by r.read_on desc, r.id desc
                 limit :limit offset :offset
                """)
                .param("serial", serial)
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query(ReadRow.class)
                .list();
    }

    List<WorkRow> work(Person person, Span span) {
        return jdbc.sql("""
                select w.id, w.kind, w.reference, a.number as account, w.priority, w.due_at, w.created_at,
                       p.full_name as claimed_by
                  from office.work_item w
                  left join customers.account a on a.id = w.account_id
                  left join office.person p on p.id = w.claimed_by
                 where w.done_at is null
                   and (w.for_person = :person or w.for_role = :role)
                 order by w.priority, w.due_at nulls last, w.id
                 limit :limit offset :offset
                """)
                .param("person", person.id().value())
                .param("role", person.role().name())
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query(WorkRow.class)
                .list();
    }

    List<ReviewRow> reviews(Person person, Span span) {
        var rows = jdbc.sql(REVIEWS + """
                   and r.state in ('WAITING', 'RETURNED')
                 order by r.id
                 limit :limit offset :offset
                """)
                .param("person", person.id().value())
                .param("levels", levels(person))
                .param("limit", span.limit())
                .param("offset", span.offset())
                .query((row, number) ->
                        new Reviewed(row.getObject("account_id", Long.class), REVIEW_ROWS.mapRow(row, number)))
                .list();
        return discretion.shown(rows, person).stream().map(Reviewed::row).toList();
    }

    private record Reviewed(@Nullable Long account, ReviewRow row) implements Discreet<Reviewed> {
        @Override
        public @Nullable AccountId accountShown() {
            return account == null ? null : new AccountId(account);
        }

        @Override
        public Reviewed masked(String instead) {
            return new Reviewed(account, row.masked());
        }
    }

    Optional<ReviewRow> review(Person person, long id) {
        return jdbc.sql(REVIEWS + " and r.id = :id")
                .param("person", person.id().value())
                .param("levels", levels(person))
                .param("id", id)
                .query(ReviewRow.class)
                .optional();
    }

    private static String[] levels(Person person) {
        return Arrays.stream(Level.values())
                .filter(level -> person.level().reaches(level))
                .map(Level::name)
                .toArray(String[]::new);
    }
}
