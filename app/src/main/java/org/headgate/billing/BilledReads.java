package org.headgate.billing;

import java.time.LocalDate;
import org.headgate.metering.PostedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reads that posted bills rest on. */
@Component
class BilledReads implements PostedReads {
    private final JdbcClient jdbc;

    BilledReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean isPosted(long servicePoint, LocalDate readOn) {
        return jdbc.sql("""
                select exists (
                       select
                         from customers.service_agreement a
                         join billing.bill_segment s on s.agreement_id = a.id
                         join billing.bill b on b.id = s.bill_id
                        where a.service_point_id = :point
                          and b.status = 'POSTED'
                          and s.live
                          and lower(s.period) < :day
                          and upper(s.period) >= :day)
                """)
                .param("point", servicePoint)
                .param("day", readOn)
                .query(Boolean.class)
                .single();
    }
}
