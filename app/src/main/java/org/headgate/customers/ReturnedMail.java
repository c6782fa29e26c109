package org.headgate.customers;

import java.util.List;
import java.util.Optional;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Change;
import org.headgate.office.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that came back. An address is in doubt while it is still the one that the letter went to: whoever changes it, by whatever
 * form, has dealt with it.
 */
@Service
public class ReturnedMail {
    private static final int NOTE_AT_MOST = 200;

    private final JdbcClient jdbc;
    private final District district;

    ReturnedMail(JdbcClient jdbc, District district) {
        this.jdbc = jdbc;
        this.district = district;
    }

    /** What came back from the address that an account has now, the newest. */
    public Optional<ReturnedPiece> inDoubt(AccountId account) {
        return of(account).stream().filter(ReturnedPiece::inDoubt).findFirst();
    }

    /** Everything that ever came back, the newest first. */
    public List<ReturnedPiece> of(AccountId account) {
        return jdbc.sql("""
                select m.returned_on, m.reason, m.street, m.city, m.zip, m.note, coalesce(p.full_name, '') as by, m.settled_on,
                       m.settled_for,
                       m.settled_on is null
                       and (m.street, m.city, m.zip) = (a.mail_street, a.mail_city, a.mail_zip) as in_doubt
                  from customers.returned_mail m
                  join customers.account a on a.id = m.account_id
                  left join office.person p on p.id = m.by_id
                 where m.account_id = :account
                 order by m.returned_on desc, m.id desc
                """)
                .param("account", account.value())
                .query(ReturnedPiece.class)
                .list();
    }

    @Transactional
    AccountId record(RecordReturnedMail it, Person by) {
        var today = district.businessDate();
        if (it.on().isAfter(today)) throw new Rejection("What came back did so today or before.");
        if (it.note().length() > NOTE_AT_MOST) throw new Rejection("At most %s characters.", NOTE_AT_MOST);
        jdbc.sql("""
                insert into customers.returned_mail (account_id, returned_on, reason, street, city, zip, note, by_id)
                select id, :on, :reason, mail_street, mail_city, mail_zip, :note, :by
                  from customers.account
                 where id = :account
                """)
                .param("account", it.account().value())
                .param("on", it.on())
                .param("reason", it.reason().name())
                .param("note", it.note().strip())
                .param("by", by.id().value())
                .update();
        return it.account();
    }

    @Transactional
    AccountId settle(SettleReturnedMail it, Person by) {
        if (it.reason().isBlank()) throw new Rejection("Say how you know that the address is right.");
        if (it.reason().length() > NOTE_AT_MOST) throw new Rejection("At most %s characters.", NOTE_AT_MOST);
        var settled = jdbc.sql("""
                update customers.returned_mail
                   set settled_on = :today, settled_by = :by, settled_for = :reason
                 where account_id = :account
                   and settled_on is null
                """)
                .param("today", district.businessDate())
                .param("by", by.id().value())
                .param("reason", it.reason().strip())
                .param("account", it.account().value())
                .update();
        if (settled == 0) throw new Rejection("Somebody has dealt with the mail that came back already.");
        return it.account();
    }

    List<Change> changes(RecordReturnedMail it) {
        return List.of(new Change("customers.returned.address", "", written(it.account())));
    }

    private String written(AccountId account) {
        return jdbc.sql(
                        "select mail_street || ', ' || mail_city || ' ' || mail_zip from customers.account where id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
