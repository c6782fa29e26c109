package org.headgate.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents and their places in the index. */
@Repository
class FiledDocuments {
    private static final String COLUMNS = """
            select d.id, d.sha256, c.type, c.size, d.title, d.file_name, d.kind, k.sensitive,
                   d.account_id as account, coalesce(a.number, '') as number, coalesce(a.mail_name, '') as account_name,
                   d.folder_id as folder, coalesce(f.name, '') as folder_name, d.indexed,
                   d.received_on, p.full_name as filed_by, d.filed_at,
                   coalesce(b.label, '') as box, coalesce(b.location, '') as box_location, d.box_place,
                   d.edition, d.replaces_id as replaces, newer.id as replaced_by, d.version,
                   exists (select from documents.hold h where h.document_id = d.id and h.released_on is null) as held,
                   r.state = 'READ' as read, r.source, r.remark, r.pages
            """;
    private static final String FROM = """
              from documents.document d
              join documents.content c on c.sha256 = d.sha256
              join documents.reading r on r.sha256 = d.sha256
              join documents.kind k on k.code = d.kind
              join office.person p on p.id = d.filed_by
              left join customers.account a on a.id = d.account_id
              left join documents.folder f on f.id = d.folder_id
              left join documents.box b on b.id = d.box_id
              left join documents.document newer on newer.replaces_id = d.id
            """;
    private static final String CARD = COLUMNS + FROM;
    private static final RowMapper<DocumentCard> CARDS = new SimplePropertyRowMapper<>(DocumentCard.class);

    private final JdbcClient jdbc;

    FiledDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a new document begins with. */
    record New(
            String sha256,
            String title,
            String fileName,
            DocumentKind kind,
            @Nullable AccountId account,
            @Nullable FolderId folder,
            Indexed indexed,
            LocalDate receivedOn,
            int edition,
            @Nullable DocumentId replaces) {}

    DocumentId add(New document, PersonId by) {
        return jdbc.sql("""
                insert into documents.document
                       (sha256, title, file_name, kind, account_id, folder_id, indexed, received_on, filed_by, edition, replaces_id)
                values (:sha256, :title, :fileName, :kind, :account, :folder, :indexed, :receivedOn, :by, :edition, :replaces)
                returning id as value
                """)
                .param("sha256", document.sha256())
                .param("title", document.title())
                .param("fileName", document.fileName())
                .param("kind", document.kind().name())
                .param("account", value(document.account()))
                .param("folder", value(document.folder()))
                .param("indexed", document.indexed().name())
                .param("receivedOn", document.receivedOn())
                .param("by", by.value())
                .param("edition", document.edition())
                .param("replaces", value(document.replaces()))
                .query(DocumentId.class)
                .single();
    }

    Optional<DocumentCard> of(DocumentId id) {
        return jdbc.sql(CARD + " where d.id = :id")
                .param("id", id.value())
                .query(DocumentCard.class)
                .optional();
    }

    /** Those with the same content; where an account is given, only its own. The first filed comes first. */
    List<DocumentId> sameAs(String sha256, @Nullable AccountId account) {
        return jdbc.sql("""
                select id as value
                  from documents.document
                 where sha256 = :sha256
                   and (:account::bigint is null or account_id = :account)
                 order by id
                """)
                .param("sha256", sha256)
                .param("account", value(account))
                .query(DocumentId.class)
                .list();
    }

    /** Those that wait for somebody who knows where they belong, the oldest first. */
    List<DocumentCard> toBeIndexed(int atMost) {
        return jdbc.sql(CARD + """
                 where d.account_id is null
                   and d.folder_id is null
                 order by d.id
                 limit :atMost
                """)
                .param("atMost", atMost)
                .query(DocumentCard.class)
                .list();
    }

    int countToBeIndexed() {
        return jdbc.sql("""
                select count(*)
                  from documents.document
                 where account_id is null
                   and folder_id is null
                """).query(Integer.class).single();
    }

    /** Of a content, those that wait to be indexed. */
    List<DocumentId> waiting(String sha256) {
        return jdbc.sql("""
                select id as value
                  from documents.document
                 where sha256 = :sha256
                   and account_id is null
                   and folder_id is null
                 order by id
                """).param("sha256", sha256).query(DocumentId.class).list();
    }

    List<DocumentCard> ofAccount(AccountId account) {
        return jdbc.sql(CARD + """
                 where d.account_id = :account
                   and newer.id is null
                 order by d.received_on desc, d.id desc
                """)
                .param("account", account.value())
                .query(DocumentCard.class)
                .list();
    }

    List<DocumentCard> newestOf(AccountId account, int atMost) {
        return jdbc.sql(CARD + """
                 where d.account_id = :account
                   and newer.id is null
                 order by d.received_on desc, d.id desc
                 limit :atMost
                """)
                .param("account", account.value())
                .param("atMost", atMost)
                .query(DocumentCard.class)
                .list();
    }

    /** The editions of a document, the newest first. */
    List<DocumentCard> editions(DocumentId id) {
        return jdbc.sql("""
                with recursive older as (
                       select id, replaces_id from documents.document where id = :id
                        union all
                       select d.id, d.replaces_id from documents.document d join older o on d.id = o.replaces_id
                ), later as (
                       select id from documents.document where id = :id
                        union all
                       select d.id from documents.document d join later l on d.replaces_id = l.id
                )
                """ + CARD + """
                 where d.id in (select id from older union select id from later)
                 order by d.edition desc
                """)
                .param("id", id.value())
                .query(DocumentCard.class)
                .list();
    }

    /** False when somebody else changed it since {@code version}. */
    boolean index(IndexDocument to, AccountOrFolder place, Indexed how) {
        return jdbc.sql("""
                update documents.document
                   set title = :title, kind = :kind, account_id = :account, folder_id = :folder, received_on = :receivedOn,
                       indexed = :indexed, version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("title", to.title().strip())
                        .param("kind", to.kind().name())
                        .param("account", value(place.account()))
                        .param("folder", value(place.folder()))
                        .param("receivedOn", to.receivedOn())
                        .param("indexed", how.name())
                        .param("id", to.document().value())
                        .param("version", to.version())
                        .update()
                == 1;
    }

    /** The machine says where a document belongs that nobody has indexed yet. */
    void indexByMachine(DocumentId id, AccountId account, Indexed how) {
        jdbc.sql("""
                update documents.document
                   set account_id = :account, indexed = :how, version = version + 1
                 where id = :id
                   and account_id is null
                   and folder_id is null
                """)
                .param("account", account.value())
                .param("how", how.name())
                .param("id", id.value())
                .update();
    }

    /** Where a document belongs. */
    record AccountOrFolder(
            @Nullable AccountId account, @Nullable FolderId folder) {}

    /** An account's document goes into a folder of the office as well, or out of it. */
    boolean move(DocumentId id, int version, @Nullable FolderId folder) {
        return jdbc.sql("""
                update documents.document
                   set folder_id = :folder, version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("folder", value(folder))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean place(DocumentId id, int version, @Nullable Long box, String where) {
        return jdbc.sql("""
                update documents.document
                   set box_id = :box, box_place = :where, version = version + 1
                 where id = :id
                   and version = :version
                """)
                        .param("box", box)
                        .param("where", where)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    List<IndexKey> keys(DocumentId id) {
        return jdbc.sql("select name, value from documents.index_key where document_id = :id order by name")
                .param("id", id.value())
                .query(IndexKey.class)
                .list();
    }

    void forgetKeys(DocumentId id) {
        jdbc.sql("delete from documents.index_key where document_id = :id")
                .param("id", id.value())
                .update();
    }

    void addKey(DocumentId id, IndexKey key) {
        jdbc.sql("insert into documents.index_key (document_id, name, value) values (:id, :name, :value)")
                .param("id", id.value())
                .param("name", key.name())
                .param("value", key.value())
                .update();
    }

    /** The newest, or those of a kind or folder. */
    List<DocumentCard> list(Asked asked, int atMost) {
        return jdbc.sql(CARD + """
                 where newer.id is null
                   and (:kind::text is null or d.kind = :kind)
                   and (:folder::bigint is null or d.folder_id = :folder)
                 order by case when :order = 'TITLE' then lower(d.title) end,
                          case when :order = 'DATE' then d.received_on end desc,
                          case when :order = 'NUMBER' then d.id end,
                          d.id desc
                 limit :atMost
                """)
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("folder", value(asked.folder()))
                .param("order", asked.order().name())
                .param("atMost", atMost)
                .query(DocumentCard.class)
                .list();
    }

    /** Those whose text, title, key or account is what was asked for. What is sensitive shows no excerpt. */
    List<FoundDocument> find(Asked asked, int atMost) {
        return jdbc.sql("""
                with asked as materialized (
                       select websearch_to_tsquery('english', :words) as english,
                              websearch_to_tsquery('english', :words) || websearch_to_tsquery('spanish', :words) as words,
                              websearch_to_tsquery('simple', :words) as title
                ), hit as (
                       select d.id, ts_rank_cd(r.words, asked.words) as rank
                         from asked
                         join documents.reading r on r.words @@ asked.words
                         join documents.document d on d.sha256 = r.sha256
                        union all
                       select d.id, 1 from asked join documents.document d on d.title_words @@ asked.title
                        union all
                       select document_id, 2 from documents.index_key where lower(value) = lower(:words)
                        union all
                       select d.id, 2
                         from documents.document d
                         join customers.account n on n.id = d.account_id
                        where n.number = regexp_replace(:words, '[ -]', '', 'g')
                ), best as (
                       select id, sum(rank) as rank from hit group by id
                )
                """ + COLUMNS + """
                     , case when k.sensitive then ''
                            when r.words @@ asked.words
                            then ts_headline(
                                     case when r.words @@ asked.english then 'english' else 'spanish' end::regconfig,
                                     left(r.text, 60000), asked.words,
                                     'MaxFragments=2, MaxWords=18, MinWords=6, FragmentDelimiter=" … ", StartSel='
                                         || chr(1) || ', StopSel=' || chr(2))
                            else '' end as headline
                """ + FROM + """
                  join best on best.id = d.id
                 cross join asked
                 where newer.id is null
                   and (:kind::text is null or d.kind = :kind)
                   and (:folder::bigint is null or d.folder_id = :folder)
                 order by case when :order = 'TITLE' then lower(d.title) end,
                          case when :order = 'DATE' then d.received_on end desc,
                          case when :order = 'NUMBER' then d.id end,
                          best.rank desc, d.id desc
                 limit :atMost
                """)
                .param("words", asked.words().strip())
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("folder", value(asked.folder()))
                .param("order", asked.order().name())
                .param("atMost", atMost)
                .query((row, number) ->
                        new FoundDocument(CARDS.mapRow(row, number), FoundDocument.parts(row.getString("headline"))))
                .list();
    }

    static @Nullable Long value(@Nullable AccountId id) {
        return id == null ? null : (Long) id.value();
    }

    private static @Nullable Long value(@Nullable FolderId id) {
        return id == null ? null : (Long) id.value();
    }

    private static @Nullable Long value(@Nullable DocumentId id) {
        return id == null ? null : (Long) id.value();
    }
}
