package org.headgate.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.headgate.database.Copy;
import org.headgate.database.Identities;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Rejection;
import org.headgate.premises.ServicePointId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Service agreements with their classes and facts. Ranges of days end where the next begins and never overlap. */
@Repository
class Agreements {
    private static final String AGREEMENTS = """
            select id, account_id, service_point_id, service, lower(effective) as starts, upper(effective) as ends
              from customers.service_agreement
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    Agreements(JdbcClient jdbc, DataSource database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    Optional<Agreement> of(AgreementId id) {
        return jdbc.sql(AGREEMENTS + " where id = :id")
                .param("id", id.value())
                .query(Agreements::agreement)
                .optional();
    }

    List<Agreement> of(AccountId account) {
        return jdbc.sql(AGREEMENTS + " where account_id = :account order by lower(effective) desc, id")
                .param("account", account.value())
                .query(Agreements::agreement)
                .list();
    }

    Optional<Agreement> at(ServicePointId point, LocalDate on) {
        return jdbc.sql(AGREEMENTS + " where service_point_id = :point and effective @> :on::date")
                .param("point", point.value())
                .param("on", on)
                .query(Agreements::agreement)
                .optional();
    }

    List<Agreement> all() {
        return jdbc.sql(AGREEMENTS + " order by id")
                .query(Agreements::agreement)
                .list();
    }

    AgreementTerms terms(AgreementId agreement) {
        return new AgreementTerms(
                agreement,
                jdbc.sql("""
                        select rate_class, lower(effective) as starts, upper(effective) as ends
                          from customers.agreement_class
                         where agreement_id = :agreement
                         order by starts
                        """)
                        .param("agreement", agreement.value())
                        .query((row, _) -> new AgreementTerms.RateClass(row.getString("rate_class"), effective(row)))
                        .list(),
                jdbc.sql("""
                        select name, value, lower(effective) as starts, upper(effective) as ends
                          from customers.agreement_fact
                         where agreement_id = :agreement
                         order by name, starts
                        """)
                        .param("agreement", agreement.value())
                        .query((row, _) ->
                                new AgreementTerms.Fact(row.getString("name"), row.getString("value"), effective(row)))
                        .list());
    }

    List<AgreementTerms> terms() {
        Map<Long, AgreementTerms> byAgreement = new LinkedHashMap<>();
        var classes = new LinkedHashMap<Long, List<AgreementTerms.RateClass>>();
        var facts = new LinkedHashMap<Long, List<AgreementTerms.Fact>>();
        jdbc.sql("""
                select agreement_id, rate_class, lower(effective) as starts, upper(effective) as ends
                  from customers.agreement_class
                 order by agreement_id, starts
                """).query(row -> {
            classes.computeIfAbsent(row.getLong("agreement_id"), _ -> new ArrayList<>())
                    .add(new AgreementTerms.RateClass(row.getString("rate_class"), effective(row)));
        });
        jdbc.sql("""
                select agreement_id, name, value, lower(effective) as starts, upper(effective) as ends
                  from customers.agreement_fact
                 order by agreement_id, name, starts
                """).query(row -> {
            facts.computeIfAbsent(row.getLong("agreement_id"), _ -> new ArrayList<>())
                    .add(new AgreementTerms.Fact(row.getString("name"), row.getString("value"), effective(row)));
        });
        classes.forEach((id, its) ->
                byAgreement.put(id, new AgreementTerms(new AgreementId(id), its, facts.getOrDefault(id, List.of()))));
        return List.copyOf(byAgreement.values());
    }

    List<AgreementId> reserve(int count) {
        return Identities.of(jdbc, "customers.service_agreement", count).stream()
                .map(AgreementId::new)
                .toList();
    }

    void add(Collection<Agreement> agreements) {
        var rows = new Copy();
        for (var one : agreements)
            rows.add(one.id().value())
                    .add(one.account().value())
                    .add(one.servicePoint().value())
                    .add(one.service())
                    .add(one.effective())
                    .row();
        rows.into(database, "customers.service_agreement (id, account_id, service_point_id, service, effective)");
    }

    void addTerms(Collection<AgreementTerms> terms) {
        var classes = new Copy();
        var facts = new Copy();
        for (var one : terms) {
            for (var its : one.classes())
                classes.add(one.agreement().value())
                        .add(its.name())
                        .add(its.effective())
                        .row();
            for (var fact : one.facts())
                facts.add(one.agreement().value())
                        .add(fact.name())
                        .add(fact.value())
                        .add(fact.effective())
                        .row();
        }
        classes.into(database, "customers.agreement_class (agreement_id, rate_class, effective)");
        facts.into(database, "customers.agreement_fact (agreement_id, name, value, effective)");
    }

    void end(AgreementId agreement, LocalDate until) {
        var ended = jdbc.sql("""
                update customers.service_agreement
                   set effective = daterange(lower(effective), :until)
                 where id = :agreement
                   and lower(effective) < :until
                   and (upper_inf(effective) or upper(effective) = :until)
                """)
                .param("agreement", agreement.value())
                .param("until", until)
                .update();
        if (ended == 0)
            throw new Rejection(
                    "The agreement cannot end on %s: it begins on that day or later, or it ended already.", until);
        cutAt(agreement, until);
    }

    /** What is known of the agreement ends with it. */
    private void cutAt(AgreementId agreement, LocalDate until) {
        cut(agreement, until, """
                delete from customers.agreement_class where agreement_id = :agreement and lower(effective) >= :day
                """);
        cut(agreement, until, """
                update customers.agreement_class
                   set effective = daterange(lower(effective), :day)
                 where agreement_id = :agreement
                   and effective @> :day::date
                """);
        cut(agreement, until, """
                delete from customers.agreement_fact where agreement_id = :agreement and lower(effective) >= :day
                """);
        cut(agreement, until, """
                update customers.agreement_fact
                   set effective = daterange(lower(effective), :day)
                 where agreement_id = :agreement
                   and effective @> :day::date
                """);
    }

    private void cut(AgreementId agreement, LocalDate day, String sql) {
        jdbc.sql(sql).param("agreement", agreement.value()).param("day", day).update();
    }

    void takeBack(AgreementId agreement) {
        for (var statement : List.of(
                "delete from customers.agreement_fact where agreement_id = :agreement",
                "delete from customers.agreement_class where agreement_id = :agreement",
                "delete from customers.service_agreement where id = :agreement"))
            jdbc.sql(statement).param("agreement", agreement.value()).update();
    }

    /** @param before what was known of it: what held on the last day goes on as it was to, and what was to follow follows */
    void resume(AgreementId agreement, LocalDate ended, AgreementTerms before) {
        var resumed = jdbc.sql("""
                update customers.service_agreement
                   set effective = daterange(lower(effective), null)
                 where id = :agreement
                   and upper(effective) = :ended
                """)
                .param("agreement", agreement.value())
                .param("ended", ended)
                .update();
        if (resumed == 0) throw new Rejection("The agreement does not end on %s any more.", ended);
        for (var its : before.classes())
            if (its.effective().contains(ended) && its.effective().from().isBefore(ended))
                goesOn(agreement, ended, its.effective().until());
        for (var fact : before.facts())
            if (fact.effective().contains(ended) && fact.effective().from().isBefore(ended))
                goesOn(agreement, fact.name(), ended, fact.effective().until());
        addTerms(List.of(before.startingFrom(ended)));
    }

    private void goesOn(AgreementId agreement, LocalDate ended, @Nullable LocalDate until) {
        jdbc.sql("""
                update customers.agreement_class
                   set effective = daterange(lower(effective), :until)
                 where agreement_id = :agreement
                   and upper(effective) = :ended
                """)
                .param("agreement", agreement.value())
                .param("ended", ended)
                .param("until", until)
                .update();
    }

    private void goesOn(AgreementId agreement, String fact, LocalDate ended, @Nullable LocalDate until) {
        jdbc.sql("""
                update customers.agreement_fact
                   set effective = daterange(lower(effective), :until)
                 where agreement_id = :agreement
                   and name = :fact
                   and upper(effective) = :ended
                """)
                .param("agreement", agreement.value())
                .param("fact", fact)
                .param("ended", ended)
                .param("until", until)
                .update();
    }

    void changeClass(AgreementId agreement, String rateClass, LocalDate from) {
        cut(agreement, from, """
                delete from customers.agreement_class where agreement_id = :agreement and lower(effective) >= :day
                """);
        cut(agreement, from, """
                update customers.agreement_class
                   set effective = daterange(lower(effective), :day)
                 where agreement_id = :agreement
                   and effective @> :day::date
                """);
        jdbc.sql("""
                insert into customers.agreement_class (agreement_id, rate_class, effective)
                select id, :rateClass, daterange(:from, upper(effective))
                  from customers.service_agreement
                 where id = :agreement
                """)
                .param("rateClass", rateClass)
                .param("from", from)
                .param("agreement", agreement.value())
                .update();
    }

    void changeFact(AgreementId agreement, String name, String value, LocalDate from) {
        jdbc.sql("""
                delete from customers.agreement_fact
                 where agreement_id = :agreement
                   and name = :name
                   and lower(effective) >= :from
                """)
                .param("agreement", agreement.value())
                .param("name", name)
                .param("from", from)
                .update();
        jdbc.sql("""
                update customers.agreement_fact
                   set effective = daterange(lower(effective), :from)
                 where agreement_id = :agreement
                   and name = :name
                   and effective @> :from::date
                """)
                .param("agreement", agreement.value())
                .param("name", name)
                .param("from", from)
                .update();
        jdbc.sql("""
                insert into customers.agreement_fact (agreement_id, name, value, effective)
                select id, :name, :value, daterange(:from, upper(effective))
                  from customers.service_agreement
                 where id = :agreement
                """)
                .param("name", name)
                .param("value", value)
                .param("from", from)
                .param("agreement", agreement.value())
                .update();
    }

    private static Agreement agreement(ResultSet row, int number) throws SQLException {
        return new Agreement(
                new AgreementId(row.getLong("id")),
                new AccountId(row.getLong("account_id")),
                new ServicePointId(row.getLong("service_point_id")),
                row.getString("service"),
                effective(row));
    }

    private static DateRange effective(ResultSet row) throws SQLException {
        return new DateRange(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class));
    }
}
