package org.headgate.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.district.BillingCycle;
import org.headgate.district.District;
import org.headgate.district.DistrictPack;
import org.headgate.district.OfficeHours;
import org.headgate.rating.book.Words;
import org.springframework.stereotype.Component;

/** The days of this office as its district describes them: when it is open, its holidays and the names of its cycles. */
@Component
class OfficeDays {
    private final District district;
    private final OfficeHours hours;

    OfficeDays(District district, OfficeHours hours) {
        this.district = district;
        this.hours = hours;
    }

    WorkingDays working() {
        return new WorkingDays(hours.calendar());
    }

    /** When the office closes on a day. */
    Instant closing(LocalDate day) {
        return hours.endOf(day);
    }

    /** The names of the cycles by their codes. */
    Map<String, Words> cycles() {
        return district.described()
                .map(pack -> pack.cycles().stream()
                        .collect(Collectors.toUnmodifiableMap(BillingCycle::code, BillingCycle::name, (one, _) -> one)))
                .orElse(Map.of());
    }

    String agency() {
        return district.described().map(DistrictPack::shortName).orElse("Headgate");
    }
}
