package org.headgate.documents;

import java.util.List;
import org.headgate.kernel.Rejection;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The office's own folders: a tree, as deep as it is useful. */
@Repository
class Folders {
    private static final int LONGEST = 60;

    private final JdbcClient jdbc;

    Folders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FolderId make(@Nullable FolderId within, String name) {
        try {
            return jdbc.sql("""
                    insert into documents.folder (parent_id, name)
                    values (:parent, :name)
                    returning id as value
                    """)
                    .param("parent", within == null ? null : (Long) within.value())
                    .param("name", checked(name))
                    .query(FolderId.class)
                    .single();
        } catch (DuplicateKeyException _) {
            throw new Rejection("There is a folder \"%s\" here already.", name.strip());
        }
    }

    FolderId rename(FolderId folder, String name) {
        try {
            var renamed = jdbc.sql("update documents.folder set name = :name where id = :folder")
                    .param("name", checked(name))
                    .param("folder", folder.value())
                    .update();
            if (renamed == 0) throw new Rejection("There is no such folder any more.");
            return folder;
        } catch (DuplicateKeyException _) {
            throw new Rejection("There is a folder \"%s\" here already.", name.strip());
        }
    }

    boolean has(FolderId folder) {
        return jdbc.sql("select exists (select from documents.folder where id = :folder)")
                .param("folder", folder.value())
                .query(Boolean.class)
                .single();
    }

    /** The whole tree in order of its names, each folder after the one it is in. */
    List<FolderCard> tree() {
        return jdbc.sql("""
                with recursive tree as (
                       select id, name, 0 as depth, array[lower(name)] as path, name as full_name
                         from documents.folder
                        where parent_id is null
                        union all
                       select f.id, f.name, t.depth + 1, t.path || lower(f.name), t.full_name || ' / ' || f.name
                         from documents.folder f
                         join tree t on t.id = f.parent_id
                )
                select t.id, t.name, t.full_name, t.depth,
                       (select count(*)
                          from documents.document d
                         where d.folder_id = t.id
                           and not exists (select from documents.document n where n.replaces_id = d.id))::int as documents
                  from tree t
                 order by t.path
                """).query(FolderCard.class).list();
    }

    private static String checked(String name) {
        var stripped = name.strip();
        if (stripped.isEmpty()) throw new Rejection("A folder needs a name.");
        if (stripped.length() > LONGEST) throw new Rejection("A folder's name has at most %s characters.", LONGEST);
        return stripped;
    }
}
