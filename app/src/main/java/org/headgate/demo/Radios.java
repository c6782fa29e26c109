package org.headgate.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.headgate.district.District;
import org.headgate.metering.ReadImport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A few meters whose radios tell the use of every hour, in a file as it comes from the head-end; one of them never rests. */
@Component
class Radios {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmm");
    private static final int DAYS = 7;
    private static final int HOURS = 24;
    private static final int METERS = 6;

    /** Gallons of a household in each hour of a day. */
    private static final List<Integer> DAY =
            List.of(0, 0, 0, 0, 2, 14, 31, 38, 22, 9, 6, 5, 8, 6, 4, 5, 9, 18, 26, 24, 15, 11, 6, 1);

    private final ReadImport imports;
    private final District district;
    private final Staff staff;
    private final JdbcClient jdbc;

    Radios(ReadImport imports, District district, Staff staff, JdbcClient jdbc) {
        this.imports = imports;
        this.district = district;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    void tell() {
        var begin = district.businessDate().minusDays(DAYS).atStartOfDay();
        var file = new StringBuilder();
        var serials = serials();
        for (int i = 0; i < serials.size(); i++) file.append(week(serials.get(i), begin, i));
        if (!serials.isEmpty())
            imports.importFile(
                            "ami-%s.cmep".formatted(district.businessDate()),
                            new ByteArrayInputStream(file.toString().getBytes(StandardCharsets.UTF_8)),
                            "cmep",
                            staff.supervisor())
                    .orReject();
    }

    /** Of the first accounts that are served now. */
    private List<String> serials() {
        return jdbc.sql("""
                select m.serial
                  from customers.service_agreement a
                  join metering.installation i on i.service_point_id = a.service_point_id
                  join metering.meter m on m.id = i.meter_id
                 where upper_inf(a.effective)
                   and upper_inf(i.effective)
                   and a.service = 'WATER'
                   and i.role = 'MAIN'
                 order by a.account_id, a.id
                 limit :limit
                """).param("limit", METERS).query(String.class).list();
    }

    /** The second meter lets a little water through in every hour: a leak. */
    private static String week(String serial, LocalDateTime begin, int meter) {
        var record = new StringBuilder("MEPMD01,20080501,SENSUS,UTIL:1,900,%s,%s,%s,OK,W,GAL,1.0,00000100,%d"
                .formatted(serial, STAMP.format(begin.plusDays(DAYS)), serial, DAYS * HOURS));
        for (int hour = 0; hour < DAYS * HOURS; hour++) {
            var usual = DAY.get(hour % HOURS) * (8 + (hour / HOURS * 5 + meter * 3) % 7) / 10;
            record.append(
                    ",%s,R0,%d".formatted(STAMP.format(begin.plusHours(hour + 1)), meter == 1 ? usual + 7 : usual));
        }
        return record.append("\n").toString();
    }
}
