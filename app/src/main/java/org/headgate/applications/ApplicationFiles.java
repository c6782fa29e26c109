package org.headgate.applications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.district.ApplicationKind;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications with their items and contacts. */
@Repository
class ApplicationFiles {
    private static final String APPLICATIONS = """
            select f.id, f.kind, f.applicant, f.phone, f.email, f.address, f.account_id, a.number, f.state, f.opened_on,
                   f.closed_on, f.words, f.source, f.source_path, f.version, i.required, i.missing, i.due_on
              from applications.application f
              left join customers.account a on a.id = f.account_id
             cross join lateral (
                   select count(*)::int as required, count(*) filter (where x.received_on is null)::int as missing,
                          min(x.due_on) filter (where x.received_on is null) as due_on
                     from applications.item x
                    where x.application_id = f.id) i
            """;

    private final JdbcClient jdbc;

    ApplicationFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ApplicationId add(NewApplication wanted, @Nullable AccountId account, LocalDate today, Person by) {
        var it = wanted.asked();
        return jdbc.sql("""
                insert into applications.application
                       (kind, applicant, phone, email, address, account_id, opened_on, words, source,
                        source_path, opened_by)
                values (:kind, :applicant, :phone, :email, :address, :account, :today, :words, :source, :path, :by)
                returning id as value
                """)
                .param("kind", it.kind())
                .param("applicant", it.applicant().strip())
                .param("phone", it.phone().strip())
                .param("email", it.email().strip())
                .param("address", it.address().strip())
                .param("account", account == null ? null : (Long) account.value())
                .param("today", today)
                .param("words", it.words().strip())
                .param("source", wanted.source())
                .param("path", wanted.path())
                .param("by", by.id().value())
                .query(ApplicationId.class)
                .single();
    }

    void require(ApplicationId id, ApplicationKind kind, LocalDate due) {
        int position = 0;
        for (var item : kind.items().entrySet())
            jdbc.sql("""
                    insert into applications.item (application_id, code, position, name_en, name_es, due_on)
                    values (:application, :code, :position, :en, :es, :due)
                    """)
                    .param("application", id.value())
                    .param("code", item.getKey())
                    .param("position", ++position)
                    .param("en", item.getValue().en())
                    .param("es", item.getValue().es())
                    .param("due", due)
                    .update();
    }

    void tell(ApplicationId id, List<ToldFigure> figures) {
        int position = 0;
        for (var figure : figures)
            jdbc.sql("""
                    insert into applications.figure (application_id, position, name_en, name_es, amount)
                    values (:application, :position, :en, :es, :amount)
                    """)
                    .param("application", id.value())
                    .param("position", ++position)
                    .param("en", figure.nameEn())
                    .param("es", figure.nameEs())
                    .param("amount", figure.amount().amount())
                    .update();
    }

    List<ToldFigure> figures(ApplicationId id) {
        return jdbc.sql("""
                select name_en, name_es, amount
                  from applications.figure
                 where application_id = :id
                 order by position
                """)
                .param("id", id.value())
                .query((row, _) -> new ToldFigure(row.getString(1), row.getString(2), new Money(row.getBigDecimal(3))))
                .list();
    }

    Optional<Application> find(ApplicationId id) {
        return jdbc.sql(APPLICATIONS + " where f.id = :id")
                .param("id", id.value())
                .query(Application.class)
                .optional();
    }

    /** Open ones first, what is expected first on top. */
    List<Application> newest(int limit) {
        return jdbc.sql(APPLICATIONS + " order by f.state = 'OPEN' desc, i.due_on nulls last, f.id desc limit :limit")
                .param("limit", limit)
                .query(Application.class)
                .list();
    }

    /** @param version of what the person saw; null where nothing of that can clash */
    Application locked(ApplicationId id, @Nullable Integer version) {
        jdbc.sql("select id from applications.application where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        var application = find(id).orElseThrow(() -> new Rejection("There is no such application."));
        if (version != null && version != application.version()) throw new ChangedMeanwhile("The application");
        if (application.state() != Application.State.OPEN) throw new Rejection("The application is closed.");
        return application;
    }

    List<RequiredItem> items(ApplicationId id) {
        return jdbc.sql("""
                select i.code, i.name_en, i.name_es, i.due_on, i.received_on, i.note, coalesce(p.full_name, '') as by
                  from applications.item i
                  left join office.person p on p.id = i.received_by
                 where i.application_id = :id
                 order by i.position
                """).param("id", id.value()).query(RequiredItem.class).list();
    }

    boolean received(ReceiveItem it, Person by) {
        touch(it.application());
        return jdbc.sql("""
                update applications.item
                   set received_on = :on, note = :note, received_by = :by
                 where application_id = :application
                   and code = :item
                   and received_on is null
                """)
                        .param("on", it.on())
                        .param("note", it.note().strip())
                        .param("by", by.id().value())
                        .param("application", it.application().value())
                        .param("item", it.item())
                        .update()
                == 1;
    }

    void asked(AskForMissingItems it, LocalDate today, Person by) {
        touch(it.application());
        jdbc.sql("""
                insert into applications.contact (application_id, on_day, channel, words, made_by)
                values (:application, :today, :channel, :words, :by)
                """)
                .param("application", it.application().value())
                .param("today", today)
                .param("channel", it.channel().name())
                .param("words", it.words().strip())
                .param("by", by.id().value())
                .update();
        jdbc.sql("""
                update applications.item
                   set due_on = :due
                 where application_id = :application
                   and received_on is null
                """)
                .param("due", it.dueOn())
                .param("application", it.application().value())
                .update();
    }

    List<ContactMade> contacts(ApplicationId id) {
        return jdbc.sql("""
                select c.on_day, c.channel, c.words, coalesce(p.full_name, '') as by
                  from applications.contact c
                  left join office.person p on p.id = c.made_by
                 where c.application_id = :id
                 order by c.id desc
                """).param("id", id.value()).query(ContactMade.class).list();
    }

    void close(ApplicationId id, Application.State state, LocalDate on, @Nullable String words) {
        jdbc.sql("""
                update applications.application
                   set state = :state, closed_on = :on, words = coalesce(:words, words), version = version + 1
                 where id = :id
                """)
                .param("state", state.name())
                .param("on", on)
                .param("words", words)
                .param("id", id.value())
                .update();
    }

    private void touch(ApplicationId id) {
        jdbc.sql("update applications.application set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }
}
