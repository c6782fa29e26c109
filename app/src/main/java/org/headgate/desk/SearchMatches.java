package org.headgate.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.headgate.billing.BillId;
import org.headgate.desk.Hit.By;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries of the search, each answered by an index of its own. */
@Repository
class SearchMatches {
    private final JdbcClient jdbc;

    SearchMatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Match(long accountId, By by, String matched) {}

    /** Accounts whose number, of today or of the system before, begins with the digits. */
    List<Match> accounts(String digits, String typed, int limit) {
        return jdbc.sql("""
                select id as account_id, 'ACCOUNT' as by, '' as matched
                  from customers.account
                 where number like :digits || '%'
                    or (old_number <> '' and old_number in (:typed, :digits))
                 order by number
                 limit :limit
                """)
                .param("digits", digits)
                .param("typed", typed)
                .param("limit", limit)
                .query(Match.class)
                .list();
    }

    List<Match> bills(String digits) {
        BillId bill;
        try {
            bill = BillId.ofNumber(digits);
        } catch (Rejection notABill) {
            return List.of();
        }
        return jdbc.sql("""
                select account_id, 'BILL' as by, id::text as matched
                  from billing.bill
                 where id = :bill
                """).param("bill", bill.value()).query(Match.class).list();
    }

    /** Accounts with a meter in place whose serial number begins so. */
    List<Match> meters(String serial, int limit) {
        return jdbc.sql("""
                select a.account_id, 'METER' as by, m.serial as matched
                  from metering.meter m
                  join metering.installation i on i.meter_id = m.id and upper_inf(i.effective)
                  join customers.service_agreement a on a.service_point_id = i.service_point_id and upper_inf(a.effective)
                 where m.serial like :serial || '%'
                 order by m.serial
                 limit :limit
                """)
                .param("serial", serial.replaceAll("[%_\\\\]", ""))
                .param("limit", limit)
                .query(Match.class)
                .list();
    }

    /** By the first digits of a phone number or, as callers say it, by the last. */
    List<Match> phones(String digits, int limit) {
        if (digits.length() < 4) return List.of();
        return jdbc.sql("""
                select p.account_id, 'PHONE' as by, c.value as matched
                  from (select person_id, value
                          from customers.contact_point
                         where kind = 'PHONE' and digits like :digits || '%'
                         union
                        select person_id, value
                          from customers.contact_point
                         where kind = 'PHONE' and reverse(digits) like reverse(:digits) || '%'
                         limit 50) c
                  join customers.account_person p on p.person_id = c.person_id
                 limit :limit
                """)
                .param("digits", digits)
                .param("limit", limit)
                .query(Match.class)
                .list();
    }

    /** Names that contain every word as it was typed. */
    List<Match> namesWith(SearchWords words, int limit) {
        return jdbc.sql("""
                select r.account_id, 'NAME' as by, '' as matched
                  from (select id, public.similarity(:all, name) as alike
                          from (select id, plain_name as name
                                  from customers.person
                                 where plain_name like '%' || :first || '%'
                                   and plain_name like '%' || :second || '%'
                                   and plain_name like '%' || :third || '%'
                                 limit 1000) candidates
                         where (select bool_and(strpos(name, word) > 0) from unnest(:words::text[]) as word)
                         order by alike desc, id
                         limit :enough) p
                  join customers.account_person r on r.person_id = p.id
                  join customers.account a on a.id = r.account_id
                 order by p.alike desc, a.closed_on nulls first, a.number
                 limit :limit
                """).params(values(words, limit)).query(Match.class).list();
    }

    /** Addresses that contain every word as it was typed; those who are there now come first. */
    List<Match> addressesWith(SearchWords words, int limit) {
        return jdbc.sql("""
                select a.account_id, 'ADDRESS' as by, '' as matched
                  from (select id, address
                          from (select id, plain_address as address
                                  from premises.premises
                                 where plain_address like '%' || :first || '%'
                                   and plain_address like '%' || :second || '%'
                                   and plain_address like '%' || :third || '%'
                                 limit 1000) candidates
                         where (select bool_and(strpos(address, word) > 0) from unnest(:words::text[]) as word)
                         order by address like :all || '%' desc, address
                         limit :enough) p
                  join premises.service_point s on s.premises_id = p.id
                  join customers.service_agreement a on a.service_point_id = s.id
                 order by upper_inf(a.effective) desc, p.address like :all || '%' desc, p.address, lower(a.effective) desc
                 limit :limit
                """).params(values(words, limit)).query(Match.class).list();
    }

    /** A name together with a part of its address: every word must be in one of them, nearly. */
    List<Match> namesAtAddresses(SearchWords words, int limit) {
        return jdbc.sql("""
                with named as materialized (
                    select id, plain_name as name
                      from customers.person
                     where plain_name like '%' || :first || '%'
                        or plain_name like '%' || :second || '%'
                        or plain_name like '%' || :third || '%'
                     limit 2000)
                select a.account_id, 'NAME' as by, '' as matched
                  from named n
                  join customers.account_person r on r.person_id = n.id
                  join customers.service_agreement a on a.account_id = r.account_id
                  join premises.service_point s on s.id = a.service_point_id
                  join premises.premises p on p.id = s.premises_id
                 cross join lateral (
                       select min(greatest(case when strpos(n.name, word) > 0 then 1 end,
                                           case when strpos(p.plain_address, word) > 0 then 1 end, 0)) as least
                         from unnest(:words::text[]) as word) fit
                 where fit.least = 1
                 order by upper_inf(a.effective) desc, n.name
                 limit :limit
                """).params(values(words, limit)).query(Match.class).list();
    }

    /** Names with a typing mistake in them, or words in another order. */
    List<Match> namesLike(SearchWords words, int limit) {
        forgive();
        return jdbc.sql("""
                select r.account_id, 'NAME' as by, '' as matched
                  from (select id, name,
                               (select sum(public.word_similarity(word, name)) from unnest(:words::text[]) as word) as alike
                          from (select id, plain_name as name
                                  from customers.person
                                 where plain_name %> :first
                                   and plain_name %> :second
                                   and plain_name %> :third
                                 limit 1000) candidates
                         order by alike desc, name
                         limit :enough) p
                  join customers.account_person r on r.person_id = p.id
                 order by p.alike desc, p.name
                 limit :limit
                """).params(values(words, limit)).query(Match.class).list();
    }

    List<Match> addressesLike(SearchWords words, int limit) {
        forgive();
        return jdbc.sql("""
                select a.account_id, 'ADDRESS' as by, '' as matched
                  from (select id, address,
                               (select sum(public.word_similarity(word, address)) from unnest(:words::text[]) as word) as alike
                          from (select id, plain_address as address
                                  from premises.premises
                                 where plain_address %> :first
                                   and plain_address %> :second
                                   and plain_address %> :third
                                 limit 1000) candidates
                         order by alike desc, address
                         limit :enough) p
                  join premises.service_point s on s.premises_id = p.id
                  join customers.service_agreement a on a.service_point_id = s.id
                 order by p.alike desc, upper_inf(a.effective) desc, p.address
                 limit :limit
                """).params(values(words, limit)).query(Match.class).list();
    }

    /** One wrong, missing or exchanged letter in a word of six leaves three of its seven trigrams. */
    private void forgive() {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.42', true)")
                .query(String.class)
                .single();
    }

    private static Map<String, Object> values(SearchWords words, int limit) {
        return Map.of(
                "first", words.indexed(0),
                "second", words.indexed(1),
                "third", words.indexed(2),
                "words", words.words().toArray(String[]::new),
                "all", String.join(" ", words.words()),
                "limit", limit,
                "enough", 4 * limit);
    }

    private record Card(
            long accountId,
            String number,
            String name,
            @Nullable String address,
            boolean closed) {}

    /** What to show of each account found, in the order they were found. */
    List<Hit> cards(List<Match> matches) {
        if (matches.isEmpty()) return List.of();
        var cards = jdbc
                .sql("""
                select a.id as account_id, a.number, coalesce(c.full_name, a.mail_name) as name, at.address,
                       a.closed_on is not null as closed
                  from customers.account a
                  left join lateral (
                       select p.full_name
                         from customers.account_person r
                         join customers.person p on p.id = r.person_id
                        where r.account_id = a.id and r.role = 'CUSTOMER'
                        order by p.id
                        limit 1) c on true
                  left join lateral (
                       select p.address
                         from customers.service_agreement s
                         join premises.service_point o on o.id = s.service_point_id
                         join premises.premises p on p.id = o.premises_id
                        where s.account_id = a.id
                        order by lower(s.effective) desc
                        limit 1) at on true
                 where a.id = any(:accounts)
                """)
                .param("accounts", matches.stream().map(Match::accountId).toArray(Long[]::new))
                .query(Card.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Card::accountId, Function.identity()));
        var hits = new ArrayList<Hit>();
        for (var match : matches) {
            var card = cards.get(match.accountId());
            if (card != null) hits.add(hit(match, card));
        }
        return hits;
    }

    private static Hit hit(Match match, Card card) {
        return new Hit(
                card.accountId(),
                card.number(),
                card.name(),
                card.address(),
                card.closed(),
                match.by(),
                match.matched());
    }
}
