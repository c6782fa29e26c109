package org.headgate.quotes;

import java.util.List;
import org.headgate.office.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A quote comes to the sum of its lines. */
@Component
class QuotesProof implements Proof {
    private final JdbcClient jdbc;

    QuotesProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String claim() {
        return "Every quote comes to the sum of its lines";
    }

    @Override
    public List<String> problems() {
        return jdbc.sql("""
                select format('quote Q-%s comes to %s and its lines to %s', q.id, q.total, l.total)
                  from quotes.quote q
                 cross join lateral (
                       select coalesce(sum((x -> 'amount' ->> 'amount')::numeric), 0) as total
                         from jsonb_array_elements(q.figures -> 'lines') x) l
                 where l.total <> q.total
                 order by q.id
                """).query(String.class).list();
    }
}
