package org.headgate.construction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.credit.DepositId;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.TransactionId;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hydrant meters lent, with where they were and what they read. */
@Repository
class Rentals {
    private static final String RENTALS = """
            select r.id, r.account_id as account, a.number, coalesce(c.full_name, a.mail_name) as name, r.project, r.site,
                   r.contact, r.state, r.applied_on, r.expected_until, r.deposit_id as deposit, r.meter_id as meter, m.serial,
                   r.out_on, r.backflow_due_on, r.returned_on, r.words, r.version,
                   (select max(x.on_day) from construction.register_read x where x.rental_id = r.id) as last_read_on,
                   coalesce((select l.hydrant
                               from construction.location l
                              where l.rental_id = r.id
                              order by l.on_day desc, l.id desc
                              limit 1), '') as place
              from construction.rental r
              join customers.account a on a.id = r.account_id
              left join construction.meter m on m.id = r.meter_id
              left join lateral (
                   select p.full_name
                     from customers.account_person o
                     join customers.person p on p.id = o.person_id
                    where o.account_id = a.id and o.role = 'CUSTOMER'
                    order by p.id
                    limit 1) c on true
            """;

    private final JdbcClient jdbc;

    Rentals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RentalId add(AccountId account, ApplyForHydrantMeter it, DepositId deposit, LocalDate today) {
        return jdbc.sql("""
                insert into construction.rental
                       (account_id, project, site, contact, applied_on, expected_until, deposit_id)
                values (:account, :project, :site, :contact, :today, :until, :deposit)
                returning id as value
                """)
                .param("account", account.value())
                .param("project", it.project().strip())
                .param("site", it.site().strip())
                .param("contact", it.contact().strip())
                .param("today", today)
                .param("until", it.expectedUntil())
                .param("deposit", deposit.value())
                .query(RentalId.class)
                .single();
    }

    Optional<Rental> find(RentalId id) {
        return jdbc.sql(RENTALS + " where r.id = :id")
                .param("id", id.value())
                .query(Rental.class)
                .optional();
    }

    List<Rental> newest(int limit) {
        return jdbc.sql(RENTALS + " order by r.state = 'OUT' desc, r.state = 'APPLIED' desc, r.id desc limit :limit")
                .param("limit", limit)
                .query(Rental.class)
                .list();
    }

    /** @param version of what the person saw; null where nothing of that can clash */
    Rental locked(AccountId account, RentalId id, @Nullable Integer version) {
        jdbc.sql("select id from construction.rental where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        var rental = find(id).filter(one -> one.account().equals(account))
                .orElseThrow(() -> new Rejection("This account has no such hydrant meter."));
        if (version != null && version != rental.version()) throw new ChangedMeanwhile("The rental");
        return rental;
    }

    void handOut(RentalId id, HydrantMeterId meter, LocalDate on, LocalDate backflowDueOn) {
        jdbc.sql("""
                update construction.rental
                   set state = 'OUT', meter_id = :meter, out_on = :on, backflow_due_on = :backflow, version = version + 1
                 where id = :id
                """)
                .param("id", id.value())
                .param("meter", meter.value())
                .param("on", on)
                .param("backflow", backflowDueOn)
                .update();
    }

    void takeBack(RentalId id, LocalDate on, String words) {
        jdbc.sql("""
                update construction.rental
                   set state = 'RETURNED', returned_on = :on, words = :words, version = version + 1
                 where id = :id
                """)
                .param("id", id.value())
                .param("on", on)
                .param("words", words)
                .update();
    }

    void cancel(RentalId id, String words) {
        jdbc.sql("""
                update construction.rental
                   set state = 'CANCELLED', words = :words, version = version + 1
                 where id = :id
                """).param("id", id.value()).param("words", words).update();
    }

    void locate(RentalId id, LocalDate on, Place place, String movedBy, Person by) {
        jdbc.sql("""
                insert into construction.location (rental_id, on_day, hydrant, latitude, longitude, moved_by, noted_by)
                values (:rental, :on, :hydrant, :latitude, :longitude, :movedBy, :by)
                """)
                .param("rental", id.value())
                .param("on", on)
                .param("hydrant", place.hydrant().strip())
                .param("latitude", place.latitude())
                .param("longitude", place.longitude())
                .param("movedBy", movedBy)
                .param("by", by.id().value())
                .update();
    }

    /** Where the meter was, newest first. */
    List<HydrantPlace> locations(RentalId id) {
        return jdbc.sql("""
                select on_day, hydrant, latitude, longitude, moved_by
                  from construction.location
                 where rental_id = :rental
                 order by on_day desc, id desc
                """)
                .param("rental", id.value())
                .query((row, _) -> new HydrantPlace(
                        row.getObject("on_day", LocalDate.class),
                        new Place(
                                row.getString("hydrant"),
                                row.getBigDecimal("latitude"),
                                row.getBigDecimal("longitude")),
                        row.getString("moved_by")))
                .list();
    }

    void read(RentalId id, HydrantRead read, Person by) {
        jdbc.sql("""
                insert into construction.register_read (rental_id, on_day, kind, register, usage, told_by, noted_by)
                values (:rental, :on, :kind, :register, :usage, :toldBy, :by)
                """)
                .param("rental", id.value())
                .param("on", read.onDay())
                .param("kind", read.kind().name())
                .param("register", read.register())
                .param("usage", read.usage())
                .param("toldBy", read.toldBy())
                .param("by", by.id().value())
                .update();
    }

    /** What the register said, the oldest first. */
    List<HydrantRead> reads(RentalId id) {
        return jdbc.sql("""
                select on_day, kind, register, usage, told_by
                  from construction.register_read
                 where rental_id = :rental
                 order by on_day
                """)
                .param("rental", id.value())
                .query(HydrantRead.class)
                .list();
    }

    void checked(RentalId id, RecordBackflowCheck it, @Nullable LocalDate dueOn, Person by) {
        jdbc.sql("""
                insert into construction.backflow_check (rental_id, on_day, passed, tester, noted_by)
                values (:rental, :on, :passed, :tester, :by)
                """)
                .param("rental", id.value())
                .param("on", it.on())
                .param("passed", it.passed())
                .param("tester", it.tester().strip())
                .param("by", by.id().value())
                .update();
        if (dueOn != null)
            jdbc.sql("update construction.rental set backflow_due_on = :due, version = version + 1 where id = :id")
                    .param("id", id.value())
                    .param("due", dueOn)
                    .update();
    }

    List<BackflowCheck> checks(RentalId id) {
        return jdbc.sql("""
                select on_day, passed, tester
                  from construction.backflow_check
                 where rental_id = :rental
                 order by on_day desc, id desc
                """)
                .param("rental", id.value())
                .query(BackflowCheck.class)
                .list();
    }

    void damaged(RentalId id, String code, Money amount) {
        jdbc.sql("insert into construction.damage (rental_id, code, amount) values (:rental, :code, :amount)")
                .param("rental", id.value())
                .param("code", code)
                .param("amount", amount.amount())
                .update();
    }

    /** The codes of what came back damaged. */
    List<String> damages(RentalId id) {
        return jdbc.sql("select code from construction.damage where rental_id = :rental order by code")
                .param("rental", id.value())
                .query(String.class)
                .list();
    }

    void posted(RentalId id, TransactionId transaction, String kind) {
        jdbc.sql("""
                insert into construction.posting (rental_id, transaction_id, kind)
                values (:rental, :transaction, :kind)
                """)
                .param("rental", id.value())
                .param("transaction", transaction.value())
                .param("kind", kind)
                .update();
    }

    /** What was charged for it, of a kind. */
    Money charged(RentalId id, String kind) {
        return jdbc.sql("""
                select coalesce(sum(i.amount), 0)
                  from construction.posting p
                  join ledger.open_item i on i.transaction_id = p.transaction_id
                 where p.rental_id = :rental
                   and p.kind = :kind
                """)
                .param("rental", id.value())
                .param("kind", kind)
                .query((row, _) -> new Money(row.getBigDecimal(1)))
                .single();
    }
}
