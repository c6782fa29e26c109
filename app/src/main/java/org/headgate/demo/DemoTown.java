package org.headgate.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.headgate.district.District;
import org.springframework.stereotype.Service;

/** Opens an office with a made-up town in it. */
@Service
public class DemoTown {
    private static final long SEED = 20_180_101;

    private final District district;
    private final Settling settling;

    DemoTown(District district, Settling settling) {
        this.district = district;
        this.settling = settling;
    }

    /** Makes the town of a district, the same for the same day. */
    public void make(String pack, int accounts, LocalDate today) {
        var classes = new LinkedHashMap<String, List<String>>();
        classes.put("RESIDENTIAL_SINGLE", List.of());
        make(pack, accounts, classes, today);
    }

    private void make(String pack, int accounts, SequencedMap<String, List<String>> classes, LocalDate today) {
        var plan = new TownPlan(pack, accounts, classes, SEED, TownPlan.businessDate(today));
        district.open(pack, "", plan.firstBilledMonth().atDay(1));
        settling.settle(Founding.of(plan));
    }
}
