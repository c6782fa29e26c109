package org.headgate.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.database.Identities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts. */
@Repository
class Accounts {
    private static final String ACCOUNTS = """
            select id, number, old_number, opened_on, closed_on, mail_name, mail_street, mail_city, mail_state, mail_zip,
                   delivery, language
              from customers.account
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Accounts(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<Account> of(AccountId id) {
        return jdbc.sql(ACCOUNTS + " where id = :id")
                .param("id", id.value())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> numbered(AccountNumber number) {
        return jdbc.sql(ACCOUNTS + " where number = :number")
                .param("number", number.digits())
                .query(Accounts::account)
                .optional();
    }

    OptionalLong idOf(String digits) {
        var found = jdbc.sql("select id from customers.account where number = :number")
                .param("number", digits)
                .query(Long.class)
                .optional();
        return found.isPresent() ? OptionalLong.of(found.get()) : OptionalLong.empty();
    }

    String nameOf(AccountId id) {
        return jdbc.sql("""
                select coalesce((
                           select p.full_name
                             from customers.account_person r
                             join customers.person p on p.id = r.person_id
                            where r.account_id = a.id and r.role = 'CUSTOMER'
                            order by p.id
                            limit 1), a.mail_name)
                  from customers.account a
                 where a.id = :id
                """).param("id", id.value()).query(String.class).single();
    }

    List<Account> all() {
        return jdbc.sql(ACCOUNTS + " order by id").query(Accounts::account).list();
    }

    List<AccountId> reserve(int count) {
        return Identities.of(jdbc, "customers.account", count).stream()
                .map(AccountId::new)
                .toList();
    }

    List<AccountNumber> newNumbers(int count) {
        jdbc.sql("lock table customers.account in share row exclusive mode").update();
        int highest = jdbc.sql("select coalesce(max(left(number, 7)), '0310000')::int from customers.account")
                .query(Integer.class)
                .single();
        return IntStream.rangeClosed(highest + 1, highest + count)
                .mapToObj(AccountNumber::of)
                .toList();
    }

    void add(Collection<Account> accounts) {
        var rows = new Copy();
        for (var one : accounts)
            rows.add(one.id().value())
                    .add(one.number().digits())
                    .add(one.oldNumber())
                    .add(one.openedOn())
                    .add(one.closedOn())
                    .add(one.mail().name())
                    .add(one.mail().street())
                    .add(one.mail().city())
                    .add(one.mail().state())
                    .add(one.mail().zip())
                    .add(one.delivery().name())
                    .add(one.language())
                    .row();
        rows.into(database, """
                customers.account (id, number, old_number, opened_on, closed_on, mail_name, mail_street, mail_city, \
                mail_state, mail_zip, delivery, language)""");
    }

    void change(Account account) {
        jdbc.sql("""
                update customers.account
                   set old_number = :oldNumber, opened_on = :openedOn, closed_on = :closedOn, mail_name = :mailName,
                       mail_street = :mailStreet, mail_city = :mailCity, mail_state = :mailState, mail_zip = :mailZip,
                       delivery = :delivery, language = :language, version = version + 1
                 where id = :id
                """)
                .param("oldNumber", account.oldNumber())
                .param("openedOn", account.openedOn())
                .param("closedOn", account.closedOn())
                .param("mailName", account.mail().name())
                .param("mailStreet", account.mail().street())
                .param("mailCity", account.mail().city())
                .param("mailState", account.mail().state())
                .param("mailZip", account.mail().zip())
                .param("delivery", account.delivery().name())
                .param("language", account.language())
                .param("id", account.id().value())
                .update();
    }

    int version(AccountId account) {
        return jdbc.sql("select version from customers.account where id = :id")
                .param("id", account.value())
                .query(Integer.class)
                .single();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getLong("id")),
                new AccountNumber(row.getString("number")),
                row.getString("old_number"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                new MailingAddress(
                        row.getString("mail_name"),
                        row.getString("mail_street"),
                        row.getString("mail_city"),
                        row.getString("mail_state"),
                        row.getString("mail_zip")),
                Account.Delivery.valueOf(row.getString("delivery")),
                row.getString("language"));
    }
}
