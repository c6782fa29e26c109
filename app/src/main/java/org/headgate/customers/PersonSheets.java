package org.headgate.customers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of people, and the changes made to it; each says from which version it was made. */
@Repository
class PersonSheets {
    private final JdbcClient jdbc;

    PersonSheets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            long id,
            int version,
            Customer.Kind kind,
            String givenName,
            String familyName,
            String language,
            String changedBy,
            @Nullable OffsetDateTime changedAt,
            @Nullable Long mergedInto) {}

    Optional<PersonSheet> of(CustomerId customer) {
        return jdbc.sql("""
                select id, version, kind, given_name, family_name, language, changed_by, changed_at, merged_into
                  from customers.person
                 where id = :customer
                """)
                .param("customer", customer.value())
                .query(Row.class)
                .optional()
                .map(this::sheet);
    }

    private PersonSheet sheet(Row row) {
        return new PersonSheet(
                new CustomerId(row.id()),
                row.version(),
                row.kind(),
                row.givenName(),
                row.familyName(),
                row.language(),
                aliases(row.id()),
                reached(row.id()),
                row.changedBy(),
                row.changedAt(),
                row.mergedInto() == null ? null : new CustomerId(row.mergedInto()));
    }

    private List<String> aliases(long person) {
        return jdbc.sql("select name from customers.alias where person_id = :person order by id")
                .param("person", person)
                .query(String.class)
                .list();
    }

    private List<PersonSheet.Reached> reached(long person) {
        return jdbc.sql("""
                select kind, value, label, consent, preferred
                  from customers.contact_point
                 where person_id = :person
                 order by preferred desc, kind desc, id
                """)
                .param("person", person)
                .query(PersonSheet.Reached.class)
                .list();
    }

    /** False when somebody else was first. */
    boolean change(ChangeCustomer changed, String by) {
        return jdbc.sql("""
                update customers.person
                   set kind = :kind, given_name = :givenName, family_name = :familyName, language = :language,
                       version = version + 1, changed_by = :by, changed_at = now()
                 where id = :customer
                   and version = :version
                """)
                        .param("kind", changed.kind().name())
                        .param("givenName", changed.givenName())
                        .param("familyName", changed.familyName())
                        .param("language", changed.language())
                        .param("by", by)
                        .param("customer", changed.customer().value())
                        .param("version", changed.version())
                        .update()
                == 1;
    }

    /** False when somebody else was first. */
    boolean touch(CustomerId customer, int version, String by) {
        return jdbc.sql("""
                update customers.person
                   set version = version + 1, changed_by = :by, changed_at = now()
                 where id = :customer
                   and version = :version
                """)
                        .param("by", by)
                        .param("customer", customer.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    void rename(CustomerId customer, List<String> aliases) {
        jdbc.sql("delete from customers.alias where person_id = :customer and not name = any(:aliases)")
                .param("customer", customer.value())
                .param("aliases", aliases.toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into customers.alias (person_id, name)
                select :customer, name
                  from unnest(:aliases::text[]) with ordinality as a (name, place)
                 order by place
                    on conflict do nothing
                """)
                .param("customer", customer.value())
                .param("aliases", aliases.toArray(String[]::new))
                .update();
    }

    void reach(CustomerId customer, List<PersonSheet.Reached> reached) {
        jdbc.sql("delete from customers.contact_point where person_id = :customer")
                .param("customer", customer.value())
                .update();
        for (var point : reached)
            jdbc.sql("""
                    insert into customers.contact_point (person_id, kind, value, label, consent, preferred)
                    values (:customer, :kind, :value, :label, :consent, :preferred)
                    """)
                    .param("customer", customer.value())
                    .param("kind", point.kind().name())
                    .param("value", point.value())
                    .param("label", point.label())
                    .param("consent", point.consent())
                    .param("preferred", point.preferred())
                    .update();
    }

    /** An account's person; false when they were already. */
    boolean addTo(AccountId account, CustomerId customer, AccountRole.Kind role) {
        return jdbc.sql("""
                insert into customers.account_person (account_id, person_id, role)
                values (:account, :customer, :role)
                    on conflict do nothing
                """)
                        .param("account", account.value())
                        .param("customer", customer.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    boolean removeFrom(AccountId account, CustomerId customer, AccountRole.Kind role) {
        return jdbc.sql("""
                delete from customers.account_person
                 where account_id = :account
                   and person_id = :customer
                   and role = :role
                """)
                        .param("account", account.value())
                        .param("customer", customer.value())
                        .param("role", role.name())
                        .update()
                == 1;
    }

    void moveRoles(CustomerId from, CustomerId to) {
        jdbc.sql("""
                with gone as (
                    delete from customers.account_person
                     where person_id = :from
                    returning account_id, role)
                insert into customers.account_person (account_id, person_id, role)
                select account_id, :to, role from gone
                    on conflict do nothing
                """).param("from", from.value()).param("to", to.value()).update();
    }

    /** Identity numbers go along; of a kind that both have, the kept person's stands and the other is forgotten. */
    void moveIdentityNumbers(CustomerId from, CustomerId to, LocalDate today) {
        jdbc.sql("""
                update customers.identity_number gone
                   set sealed = '', tail = '', removed_on = :today
                 where gone.person_id = :from
                   and gone.removed_on is null
                   and exists (select
                                 from customers.identity_number kept
                                where kept.person_id = :to
                                  and kept.kind = gone.kind
                                  and kept.removed_on is null)
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("today", today)
                .update();
        jdbc.sql("update customers.identity_number set person_id = :to where person_id = :from and removed_on is null")
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    void markMerged(CustomerId duplicate, CustomerId kept) {
        jdbc.sql("update customers.person set merged_into = :kept where id = :duplicate")
                .param("kept", kept.value())
                .param("duplicate", duplicate.value())
                .update();
    }

    /** People of the same name, telephone or e-mail address, other than {@code customer}; of a protected account only its number. */
    List<AlikePerson> alike(CustomerId customer, String name, List<String> digits, List<String> mails) {
        return jdbc.sql("""
                select p.id, case when a.hidden then a.account else p.full_name end as full_name,
                       case when a.hidden then null else c.value end as reached_at, a.accounts, a.account
                  from (select id, bool_or(reached) as reached
                          from (select id, false from customers.person where plain_name in (public.plain(:name), public.plain(' ' || :name))
                                 union all
                                select person_id, true from customers.contact_point where kind = 'PHONE' and digits = any(:digits)
                                 union all
                                select person_id, true from customers.contact_point where kind = 'EMAIL' and lower(value) = any(:mails)
                               ) as found (id, reached)
                         group by id) f
                  join customers.person p on p.id = f.id
                  left join lateral (
                       select value from customers.contact_point where person_id = p.id order by preferred desc, id limit 1) c on true
                 cross join lateral (
                       select count(*) as accounts, min(o.number) as account,
                              coalesce(bool_or(customers.is_protected(o.id)), false) as hidden
                         from customers.account_person r
                         join customers.account o on o.id = r.account_id
                        where r.person_id = p.id) a
                 where p.id <> :customer
                   and p.merged_into is null
                 order by f.reached desc, a.accounts desc, p.id
                 limit 8
                """)
                .param("customer", customer.value())
                .param("name", name)
                .param("digits", digits.toArray(String[]::new))
                .param("mails", mails.toArray(String[]::new))
                .query(AlikePerson.class)
                .list();
    }
}
