package org.headgate.contacts;

import java.sql.Array;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.headgate.office.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The articles with every version of them. */
@Repository
class Articles {
    private static final String ARTICLES = """
            select a.id, a.code, a.kind, v.number, v.state, v.title_en, v.title_es, v.body_en, v.body_es, v.citation,
                   v.drafted_by as drafter, d.full_name as drafted_by, v.drafted_at, p.full_name as published_by,
                   v.published_at, v.edits
              from contacts.article a
              join contacts.article_version v on v.article_id = a.id
              left join office.person d on d.id = v.drafted_by
              left join office.person p on p.id = v.published_by
            """;

    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Articles(JdbcClient jdbc, OfficeClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Article> published(String code) {
        return jdbc.sql(ARTICLES + " where a.code = :code and v.state = 'PUBLISHED'")
                .param("code", code)
                .query(Article.class)
                .optional();
    }

    Optional<Article> draft(String code) {
        return jdbc.sql(ARTICLES + " where a.code = :code and v.state = 'DRAFT'")
                .param("code", code)
                .query(Article.class)
                .optional();
    }

    Optional<Article> version(String code, int number) {
        return jdbc.sql(ARTICLES + " where a.code = :code and v.number = :number")
                .param("code", code)
                .param("number", number)
                .query(Article.class)
                .optional();
    }

    /** The newest first. */
    List<Article> versions(String code) {
        return jdbc.sql(ARTICLES + " where a.code = :code order by v.number desc")
                .param("code", code)
                .query(Article.class)
                .list();
    }

    List<String> topics(String code) {
        return jdbc.sql("select topics from contacts.article where code = :code")
                .param("code", code)
                .query((row, _) -> texts(row.getArray(1)))
                .optional()
                .orElse(List.of());
    }

    /** Published ones by title, and drafts of articles that never were. */
    List<ArticleCard> all() {
        return jdbc.sql("""
                select a.code, a.kind, v.title_en, v.title_es,
                       exists (select from contacts.article_version w where w.article_id = a.id and w.state = 'DRAFT') as draft
                  from contacts.article a
                  join contacts.article_version v
                    on v.article_id = a.id
                   and v.number = (select max(w.number)
                                     from contacts.article_version w
                                    where w.article_id = a.id
                                      and (w.state = 'PUBLISHED' or w.number = 1))
                 order by v.title_en
                """).query(ArticleCard.class).list();
    }

    List<ArticleCard> about(String topic) {
        return jdbc.sql("""
                select a.code, a.kind, v.title_en, v.title_es, false as draft
                  from contacts.article a
                  join contacts.article_version v on v.article_id = a.id and v.state = 'PUBLISHED'
                 where a.topics @> array[:topic]::text[]
                 order by a.kind = 'SCRIPT' desc, v.title_en
                """).param("topic", topic).query(ArticleCard.class).list();
    }

    /** In both languages at once: the customer's words are looked for, whatever the page is written in. */
    List<FoundArticle> search(String words, boolean spanish, int limit) {
        return jdbc.sql("""
                select a.code, a.kind, case when :spanish then v.title_es else v.title_en end as title,
                       case when :spanish and v.words_es @@ s.es or not v.words_en @@ s.en
                            then ts_headline('spanish', v.body_es, s.es, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=12')
                            else ts_headline('english', v.body_en, s.en, 'StartSel=⟦, StopSel=⟧, MaxWords=28, MinWords=12')
                            end as excerpt
                  from (select websearch_to_tsquery('english', :words) as en, websearch_to_tsquery('spanish', :words) as es) s
                  join contacts.article_version v
                    on v.state = 'PUBLISHED'
                   and (v.words_en @@ s.en or v.words_es @@ s.es)
                  join contacts.article a on a.id = v.article_id
                 order by greatest(ts_rank(v.words_en, s.en), ts_rank(v.words_es, s.es)) desc, a.code
                 limit :limit
                """)
                .param("words", words)
                .param("spanish", spanish)
                .param("limit", limit)
                .query(FoundArticle.class)
                .list();
    }

    /** The article of a code; made when it is new. */
    private long article(DraftArticle wanted) {
        return jdbc.sql("""
                insert into contacts.article (code, kind, topics)
                values (:code, :kind, :topics)
                    on conflict (code) do update set kind = excluded.kind, topics = excluded.topics
                returning id
                """)
                .param("code", wanted.code())
                .param("kind", wanted.kind().name())
                .param("topics", wanted.topics().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /** Whether the draft still was as it had been read. */
    boolean draft(DraftArticle wanted, PersonId by) {
        return jdbc.sql("""
                insert into contacts.article_version
                       (article_id, number, state, title_en, title_es, body_en, body_es, citation, drafted_by, drafted_at, edits)
                select :article, coalesce(max(number), 0) + 1, 'DRAFT', :titleEn, :titleEs, :bodyEn, :bodyEs, :citation, :by,
                       :now, 1
                  from contacts.article_version
                 where article_id = :article
                    on conflict (article_id) where state = 'DRAFT'
                    do update
                          set title_en = excluded.title_en,
                              title_es = excluded.title_es,
                              body_en = excluded.body_en,
                              body_es = excluded.body_es,
                              citation = excluded.citation,
                              drafted_by = excluded.drafted_by,
                              drafted_at = excluded.drafted_at,
                              edits = article_version.edits + 1
                        where article_version.edits = :edits
                """)
                        .param("article", article(wanted))
                        .param("titleEn", wanted.titleEn())
                        .param("titleEs", wanted.titleEs())
                        .param("bodyEn", wanted.bodyEn())
                        .param("bodyEs", wanted.bodyEs())
                        .param("citation", wanted.citation())
                        .param("by", by.value())
                        .param("now", clock.nowWithOffset())
                        .param("edits", wanted.edits())
                        .update()
                > 0;
    }

    void replacePublished(ArticleId id) {
        jdbc.sql(
                        "update contacts.article_version set state = 'REPLACED' where article_id = :id and state = 'PUBLISHED'")
                .param("id", id.value())
                .update();
    }

    boolean publish(ArticleId id, PublishArticle wanted, PersonId by) {
        return jdbc.sql("""
                update contacts.article_version
                   set state = 'PUBLISHED', published_by = :by, published_at = :now
                 where article_id = :id
                   and number = :number
                   and edits = :edits
                   and state = 'DRAFT'
                """)
                        .param("by", by.value())
                        .param("now", clock.nowWithOffset())
                        .param("id", id.value())
                        .param("number", wanted.number())
                        .param("edits", wanted.edits())
                        .update()
                > 0;
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
