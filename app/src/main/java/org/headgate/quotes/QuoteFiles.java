package org.headgate.quotes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.applications.ApplicationId;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Quotes as they were made. */
@Repository
class QuoteFiles {
    private static final String ROWS = """
            select q.id, q.made_on, q.valid_until, q.customer, q.address, q.account_id, q.total, q.application_id,
                   p.full_name as made_by
              from quotes.quote q
              join office.person p on p.id = q.made_by
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    QuoteFiles(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    QuoteId add(SaveQuote it, QuoteFigures figures, Person by) {
        var customer = it.customer();
        var asked = it.asked();
        return jdbc.sql("""
                insert into quotes.quote
                       (made_on, made_by, valid_until, customer, phone, email, address, language, account_id, premises_id,
                        words, asked, figures, total)
                values (:on, :by, :until, :customer, :phone, :email, :address, :language, :account, :premises, :words,
                        :asked::jsonb, :figures::jsonb, :total)
                returning id as value
                """)
                .param("on", figures.on())
                .param("by", by.id().value())
                .param("until", figures.validUntil())
                .param("customer", customer.name())
                .param("phone", customer.phone())
                .param("email", customer.email())
                .param("address", customer.address())
                .param("language", customer.language())
                .param(
                        "account",
                        asked.account() == null ? null : (Long) asked.account().value())
                .param(
                        "premises",
                        asked.premises() == null
                                ? null
                                : (Long) asked.premises().value())
                .param("words", it.words().strip())
                .param("asked", json.writeValueAsString(asked))
                .param("figures", json.writeValueAsString(figures))
                .param("total", figures.total().amount())
                .query(QuoteId.class)
                .single();
    }

    Optional<Quote> find(QuoteId id) {
        return jdbc.sql("""
                select q.id, q.made_on, p.full_name as made_by, q.customer, q.phone, q.email, q.address, q.language, a.number,
                       q.words, q.asked, q.figures, q.application_id
                  from quotes.quote q
                  join office.person p on p.id = q.made_by
                  left join customers.account a on a.id = q.account_id
                 where q.id = :id
                """).param("id", id.value()).query(this::quote).optional();
    }

    private Quote quote(ResultSet row, int number) throws SQLException {
        var account = row.getString("number");
        var application = row.getObject("application_id", Long.class);
        return new Quote(
                new QuoteId(row.getLong("id")),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by"),
                new QuoteFor(
                        row.getString("customer"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        row.getString("language")),
                account == null ? null : AccountNumber.parse(account),
                row.getString("words"),
                json.readValue(row.getString("asked"), QuoteAsked.class),
                json.readValue(row.getString("figures"), QuoteFigures.class),
                application == null ? null : new ApplicationId(application));
    }

    /** Kept from others until the transaction ends. */
    Quote locked(QuoteId id) {
        jdbc.sql("select id from quotes.quote where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
        return find(id).orElseThrow(() -> new Rejection("There is no such quote."));
    }

    void applied(QuoteId id, ApplicationId application) {
        jdbc.sql("update quotes.quote set application_id = :application where id = :id")
                .param("application", application.value())
                .param("id", id.value())
                .update();
    }

    List<QuoteRow> newest(int limit) {
        return jdbc.sql(ROWS + " order by q.made_on desc, q.id desc limit :limit")
                .param("limit", limit)
                .query(QuoteFiles::row)
                .list();
    }

    List<QuoteRow> of(AccountId account, LocalDate through, int limit) {
        return jdbc.sql(ROWS + """
                 where q.account_id = :account
                   and q.made_on <= :through
                 order by q.made_on desc, q.id desc
                 limit :limit
                """)
                .param("account", account.value())
                .param("through", through)
                .param("limit", limit)
                .query(QuoteFiles::row)
                .list();
    }

    Optional<QuoteRow> row(QuoteId id) {
        return jdbc.sql(ROWS + " where q.id = :id")
                .param("id", id.value())
                .query(QuoteFiles::row)
                .optional();
    }

    private static QuoteRow row(ResultSet row, int number) throws SQLException {
        return new QuoteRow(
                new QuoteId(row.getLong("id")),
                row.getObject("made_on", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                row.getString("customer"),
                row.getString("address"),
                row.getObject("account_id", Long.class),
                new Money(row.getBigDecimal("total")),
                row.getObject("application_id", Long.class),
                row.getString("made_by"));
    }

    /** Premises whose address has these words, as people type them. */
    List<KnownPlace> places(String words, int limit) {
        return jdbc.sql("""
                select id as premises, address
                  from premises.premises
                 where plain_address like '%' || replace(public.plain(:words), ' ', '%') || '%'
                 order by street, length(house_number), house_number, unit
                 limit :limit
                """)
                .param("words", words.strip())
                .param("limit", limit)
                .query(KnownPlace.class)
                .list();
    }

    /** Where an account has service now, or had it last. */
    Optional<KnownPlace> placeOf(AccountId account) {
        return jdbc.sql("""
                select p.id as premises, p.address
                  from customers.service_agreement a
                  join premises.service_point sp on sp.id = a.service_point_id
                  join premises.premises p on p.id = sp.premises_id
                 where a.account_id = :account
                 order by upper_inf(a.effective) desc, lower(a.effective) desc, p.id
                 limit 1
                """)
                .param("account", account.value())
                .query(KnownPlace.class)
                .optional();
    }

    @Nullable KnownPlace place(long premises) {
        return jdbc.sql("select id as premises, address from premises.premises where id = :id")
                .param("id", premises)
                .query(KnownPlace.class)
                .optional()
                .orElse(null);
    }
}
