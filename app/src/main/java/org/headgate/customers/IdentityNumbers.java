package org.headgate.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Driver licences, tax numbers and bank accounts of customers: encrypted with a key that is not in the database, masked on the
 * screen, unmasked with a reason that is logged.
 */
@Service
public class IdentityNumbers {
    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final District district;

    IdentityNumbers(JdbcClient jdbc, Secrets secrets, District district) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.district = district;
    }

    /** Those of everybody on an account, masked. */
    public List<IdentityNumber> of(AccountId account) {
        return jdbc.sql("""
                select distinct i.id, i.person_id as person, p.full_name as person_name, i.kind, i.tail, i.added_on
                  from customers.account_person r
                  join customers.person p on p.id = r.person_id
                  join customers.identity_number i on i.person_id = p.id
                 where r.account_id = :account
                   and i.removed_on is null
                 order by p.full_name, i.kind
                """)
                .param("account", account.value())
                .query(IdentityNumber.class)
                .list();
    }

    @Transactional
    IdentityNumberId add(RecordIdentityNumber it, Person by) {
        requireOn(it.account(), it.person());
        var plain = (it.number() == null ? "" : it.number())
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s.-]", "");
        if (!it.kind().takes(plain)) throw new Rejection("This is not a number of the kind %s.", it.kind());
        jdbc.sql("""
                update customers.identity_number
                   set sealed = '', tail = '', removed_on = :today
                 where person_id = :person
                   and kind = :kind
                   and removed_on is null
                """)
                .param("today", district.businessDate())
                .param("person", it.person().value())
                .param("kind", it.kind().name())
                .update();
        return jdbc.sql("""
                insert into customers.identity_number (person_id, kind, sealed, tail, added_on, added_by)
                values (:person, :kind, :sealed, :tail, :today, :by)
                returning id
                """)
                .param("person", it.person().value())
                .param("kind", it.kind().name())
                .param("sealed", secrets.encrypt(plain))
                .param("tail", plain.substring(plain.length() - 4))
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .query((row, _) -> new IdentityNumberId(row.getLong(1)))
                .single();
    }

    @Transactional
    UnmaskedNumber unmask(UnmaskIdentityNumber it) {
        if (it.reason().strip().length() < 8) throw new Rejection("Say what for, in at least %s characters.", 8);
        return new UnmaskedNumber(it.number(), secrets.decrypt(sealed(it.account(), it.number())));
    }

    @Transactional
    IdentityNumberId remove(RemoveIdentityNumber it) {
        if (it.reason().isBlank()) throw new Rejection("Say why.");
        sealed(it.account(), it.number());
        jdbc.sql("update customers.identity_number set sealed = '', tail = '', removed_on = :today where id = :id")
                .param("today", district.businessDate())
                .param("id", it.number().value())
                .update();
        return it.number();
    }

    /** Encrypts again what is still of a key of before; how many there were. */
    @Transactional
    public int moveToTheNewestKey() {
        var old = new HashMap<Long, byte[]>();
        jdbc.sql("select id, sealed from customers.identity_number where removed_on is null for update")
                .query(row -> {
                    if (secrets.isOfBefore(row.getBytes("sealed"))) old.put(row.getLong("id"), row.getBytes("sealed"));
                });
        old.forEach((id, hidden) -> jdbc.sql("update customers.identity_number set sealed = :sealed where id = :id")
                .param("sealed", secrets.encrypt(secrets.decrypt(hidden)))
                .param("id", id)
                .update());
        return old.size();
    }

    private void requireOn(AccountId account, CustomerId person) {
        var there = jdbc.sql("""
                select exists (select
                                 from customers.account_person
                                where account_id = :account
                                  and person_id = :person)
                """)
                .param("account", account.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
        if (!there) throw new Rejection("This person is not on this account.");
    }

    private byte[] sealed(AccountId account, IdentityNumberId number) {
        return jdbc.sql("""
                select i.sealed
                  from customers.identity_number i
                 where i.id = :id
                   and i.removed_on is null
                   and exists (select
                                 from customers.account_person r
                                where r.account_id = :account
                                  and r.person_id = i.person_id)
                """)
                .param("id", number.value())
                .param("account", account.value())
                .query((row, _) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new Rejection("There is no such number on this account."));
    }
}
