package org.headgate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.VolumeUnit;
import org.headgate.metering.MeterRole;
import org.headgate.metering.ReadKind;
import org.junit.jupiter.api.Test;

class FoundingTest {
    private static final LocalDate NOVEMBER_18 = LocalDate.of(2026, 11, 18);

    @Test
    void hasAsManyAccountsAsPlanned() {
        assertThat(town("joshua-basin", 200).tenancies()).hasSize(200);
        assertThat(town("coachella", 2_000).tenancies()).hasSize(2_000);
    }

    @Test
    void isTheSameForTheSamePlan() {
        assertThat(town("santa-margarita", 150)).isEqualTo(town("santa-margarita", 150));
    }

    @Test
    void usesWaterAsTheDistrictsHomesDo() {
        var town = town("joshua-basin", 2_000);

        double monthly = town.meters().stream()
                .filter(life -> life.lot().use() == LandUse.HOUSE)
                .filter(life -> life.unit() == VolumeUnit.CCF)
                .flatMap(life -> life.looks().stream())
                .filter(look -> look.previousOn() != null && look.kind() == ReadKind.ACTUAL)
                .mapToLong(MeterLife.Look::usage)
                .average()
                .orElseThrow();

        assertThat(monthly).isBetween(6.0, 9.5);
    }

    @Test
    void countsEveryMeterForwardByItsUse() {
        for (var life : town("mission-springs", 600).meters()) {
            long range = Math.powExact(10L, life.dials());
            MeterLife.Look before = null;
            for (var look : life.looks()) {
                if (before != null) {
                    assertThat(look.previousOn()).isEqualTo(before.on());
                    long counts = life.role() == MeterRole.DEDUCT ? -look.usage() : look.usage();
                    assertThat(counts).isNotNegative();
                    assertThat(Math.floorMod(before.register() + counts, range)).isEqualTo(look.register());
                }
                before = look;
            }
        }
    }

    @Test
    void hasOneOfEverythingThatCanGoWrong() {
        var town = town("joshua-basin", 200);

        assertThat(town.meters()).anyMatch(life -> life.role() == MeterRole.COMPOUND_LOW);
        assertThat(town.meters()).anyMatch(life -> life.role() == MeterRole.DEDUCT);
        assertThat(town.meters()).anyMatch(life -> life.effective().until() != null);
        assertThat(town.brought())
                .anyMatch(read -> read.register() == null && read.code().equals("LOCKED GATE"));
        assertThat(town.brought())
                .anyMatch(read -> read.register() != null
                        && town.meters().stream()
                                .anyMatch(life -> life.serial().equals(read.serial())
                                        && life.looks().getLast().register() > read.register()));
        assertThat(town.tenancies()).anyMatch(tenancy -> tenancy.effective().until() != null);
    }

    private static Town town(String district, int accounts) {
        return Founding.of(TownPlan.of(DistrictPacks.open(district), accounts, 7, NOVEMBER_18));
    }
}
