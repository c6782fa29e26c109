package org.headgate.billing.tariffs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.billing.TariffBookId;
import org.headgate.office.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who proposed and adopted which edition. */
@Repository
class KeptEditions {
    private static final String EDITIONS = """
            select t.id,
                   case when t.id = (select s.id
                                       from billing.tariff_book s
                                      where s.adopted_at is not null
                                      order by s.adopted_at desc, s.id desc
                                      limit 1) then 'SERVES'
                        when t.adopted_at is not null then 'SERVED'
                        when t.withdrawn then 'WITHDRAWN'
                        else 'PROPOSED' end as state,
                   t.proposed_on, p.full_name as proposed_by, t.words, t.adopted_on, a.full_name as adopted_by
              from billing.tariff_book t
              left join office.person p on p.id = t.proposed_by
              left join office.person a on a.id = t.adopted_by
            """;

    private final JdbcClient jdbc;

    KeptEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TariffEdition> all() {
        return jdbc.sql(EDITIONS + " order by t.id desc").query(Row.class).list().stream()
                .map(Row::edition)
                .toList();
    }

    Optional<TariffEdition> find(TariffBookId id) {
        return jdbc.sql(EDITIONS + " where t.id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional()
                .map(Row::edition);
    }

    record Row(
            long id,
            TariffEdition.State state,
            @Nullable LocalDate proposedOn,
            @Nullable String proposedBy,
            String words,
            @Nullable LocalDate adoptedOn,
            @Nullable String adoptedBy) {
        TariffEdition edition() {
            return new TariffEdition(new TariffBookId(id), state, proposedOn, proposedBy, words, adoptedOn, adoptedBy);
        }
    }

    void propose(TariffBookId id, String words, PersonId by, LocalDate on) {
        jdbc.sql("""
                update billing.tariff_book
                   set proposed_on = :on, proposed_by = :by, words = :words, withdrawn = false
                 where id = :id
                """)
                .param("on", on)
                .param("by", by.value())
                .param("words", words)
                .param("id", id.value())
                .update();
    }

    void adopted(TariffBookId id, PersonId by, LocalDate on) {
        jdbc.sql("""
                update billing.tariff_book
                   set adopted_on = :on, adopted_by = :by
                 where id = :id
                """)
                .param("on", on)
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    boolean withdraw(TariffBookId id) {
        return jdbc.sql("update billing.tariff_book set withdrawn = true where id = :id and adopted_at is null")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Of two who adopt at once, the second sees what the first did. */
    void lock(TariffBookId id) {
        jdbc.sql("select id from billing.tariff_book where id = :id for update")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }
}
