package org.headgate.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The queries of the search, each answered by one index of what the search keeps about every account. */
@Repository
class SearchEntries {
    private static final int CANDIDATES = 250;

    private final JdbcClient jdbc;

    SearchEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An account as the search shows it. */
    record Entry(
            long accountId,
            String number,
            String name,
            @Nullable String address,
            boolean closed,
            Hit.By by,
            String matched) {}

    /** Accounts with a number that begins so, or a phone that ends so; the surest kind first. */
    List<Entry> numbered(SearchWords words, int limit) {
        var phone = words.digits().length() >= 4 ? words.digits() : "";
        return jdbc.sql("""
                select e.account_id, e.number, e.name, e.address, e.closed,
                       case when f.kind = 'PHONE_END' then 'PHONE' else f.kind end as by, f.shown as matched
                  from (values (1, 'ACCOUNT', :clue), (2, 'OLD_NUMBER', :clue), (3, 'METER', :clue), (4, 'PHONE', :phone),
                               (5, 'PHONE_END', reverse(:phone))) as k (rank, kind, clue)
                 cross join lateral (
                       select c.kind, c.clue, c.account_id, c.shown
                         from desk.search_clue c
                        where k.clue <> ''
                          and c.kind = k.kind
                          and c.clue >= k.clue collate "C"
                          and c.clue < (k.clue || '~') collate "C"
                        order by c.clue
                        limit :limit) f
                  join desk.search_entry e on e.account_id = f.account_id
                 order by k.rank, e.closed, f.clue, e.number
                 limit :limit
                """)
                .param("clue", words.clue())
                .param("phone", phone)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    /**
     * Accounts among whose names and addresses are all the words. Of the first few hundred that the index finds, those come first
     * that are served now, whose words are whole, and whose name begins so.
     *
     * @param query what the index finds
     * @param whole what of it holds
     * @param words which the ranking looks for
     */
    List<Entry> withWords(String query, String whole, List<String> words, int limit) {
        return jdbc.sql("""
                select c.account_id, c.number, c.name, c.address, c.closed,
                       case when f.named >= f.placed then 'NAME' else 'ADDRESS' end as by, '' as matched
                  from (select *
                          from desk.search_entry
                         where words @@ :query::tsquery
                         limit :candidates) c
                 cross join lateral (
                       select sum((strpos(c.plain_name, ' ' || word) > 0)::int) as named,
                              sum((strpos(c.plain_address, ' ' || word) > 0)::int) as placed,
                              sum((strpos(c.plain_name, ' ' || word || ' ') > 0
                                   or strpos(c.plain_address, ' ' || word || ' ') > 0)::int) as entire
                         from unnest(:words::text[]) as word) f
                 where c.words @@ :whole::tsquery
                 order by f.entire desc, c.closed,
                          strpos(c.plain_name, :all) > 0 desc, strpos(c.plain_address, :all) > 0 desc,
                          c.plain_name, c.number
                 limit :limit
                """)
                .param("query", query)
                .param("whole", whole)
                .param("words", words.toArray(String[]::new))
                .param("all", " " + String.join(" ", words))
                .param("candidates", CANDIDATES)
                .param("limit", limit)
                .query(Entry.class)
                .list();
    }

    private record Near(String typed, String word) {}

    /** For each word those that look like it or are a slip away; whether they can have been meant is for {@link Spelling} to say. */
    Map<String, List<String>> near(List<String> words) {
        var slips = words.stream()
                .flatMap(word -> Spelling.slipsOf(word).stream().map(slip -> new Near(word, slip)))
                .toList();
        return jdbc
                .sql("""
                select t.typed, n.word
                  from unnest(:words::text[]) as t (typed)
                 cross join lateral (
                       select word
                         from desk.search_word
                        where word % t.typed
                        order by public.similarity(word, t.typed) desc, word
                        limit 24) n
                 union
                select s.typed, k.word
                  from unnest(:typed::text[], :slips::text[]) as s (typed, slip)
                  join desk.search_word k on k.word = s.slip
                """)
                .param("words", words.toArray(String[]::new))
                .param("typed", slips.stream().map(Near::typed).toArray(String[]::new))
                .param("slips", slips.stream().map(Near::word).toArray(String[]::new))
                .query(Near.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Near::typed, Collectors.mapping(Near::word, Collectors.toList())));
    }

    /** The accounts of clues that other modules have. */
    List<Entry> of(List<Long> accounts) {
        if (accounts.isEmpty()) return List.of();
        return jdbc.sql("""
                select account_id, number, name, address, closed, 'CLUE' as by, '' as matched
                  from desk.search_entry
                 where account_id = any(:accounts)
                """)
                .param("accounts", accounts.toArray(Long[]::new))
                .query(Entry.class)
                .list();
    }
}
