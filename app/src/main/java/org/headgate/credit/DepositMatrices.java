package org.headgate.credit;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositTerm;
import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The matrices of deposits that the office adopted, each from a day on; before the first of them the pack's holds. */
@Repository
public class DepositMatrices {
    private final JdbcClient jdbc;

    DepositMatrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DepositMatrix on(LocalDate day, DepositPolicy policy) {
        return newest(day).map(this::terms).orElseGet(() -> new DepositMatrix(null, policy.matrix()));
    }

    List<AdoptedMatrix> history() {
        return jdbc.sql("""
                select m.id, m.valid_from, m.adopted_on, m.words, coalesce(p.full_name, '') as by
                  from credit.deposit_matrix m
                  left join office.person p on p.id = m.adopted_by
                 order by m.valid_from desc
                """).query(AdoptedMatrix.class).list();
    }

    void adopt(DepositMatrix matrix, LocalDate from, LocalDate today, String words, @Nullable Person by) {
        var id = jdbc.sql("""
                insert into credit.deposit_matrix (valid_from, words, adopted_by, adopted_on)
                values (:from, :words, :by, :today)
                returning id
                """)
                .param("from", from)
                .param("words", words)
                .param("by", by == null ? null : (Long) by.id().value())
                .param("today", today)
                .query(Long.class)
                .single();
        matrix.terms()
                .forEach((rateClass, row) -> row.forEach((band, term) -> jdbc.sql("""
                insert into credit.deposit_matrix_term (matrix_id, rate_class, band, term)
                values (:matrix, :rateClass, :band, :term)
                """)
                        .param("matrix", id)
                        .param("rateClass", rateClass)
                        .param("band", band.name())
                        .param("term", term.toString())
                        .update()));
    }

    boolean knows(LocalDate from) {
        return jdbc.sql("select exists (select from credit.deposit_matrix where valid_from = :from)")
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    private record Newest(long id, LocalDate validFrom) {}

    private Optional<Newest> newest(LocalDate day) {
        return jdbc.sql("""
                select id, valid_from
                  from credit.deposit_matrix
                 where valid_from <= :day
                 order by valid_from desc
                 limit 1
                """).param("day", day).query(Newest.class).optional();
    }

    private DepositMatrix terms(Newest newest) {
        var terms = new LinkedHashMap<String, Map<CreditBand, DepositTerm>>();
        jdbc.sql("""
                select rate_class, band, term
                  from credit.deposit_matrix_term
                 where matrix_id = :matrix
                 order by rate_class = 'other', rate_class
                """).param("matrix", newest.id()).query(row -> {
            terms.computeIfAbsent(row.getString("rate_class"), _ -> new EnumMap<>(CreditBand.class))
                    .put(
                            CreditBand.valueOf(row.getString("band")),
                            DepositTerm.parse(row.getString("term")).orElseThrow());
        });
        return new DepositMatrix(newest.validFrom(), terms);
    }
}
