package org.headgate.metering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.headgate.district.ReadLimits;
import org.headgate.district.ReadPolicy;
import org.headgate.kernel.Volume;
import org.headgate.kernel.VolumeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Looks at a read as an experienced billing clerk would: can the dials show it, did the register run forward, and is the
 * use what this point uses in this season. Each rule and its limits stand in docs/guide/reads.md.
 */
final class ReadValidation {
    private static final MathContext DIGITS = MathContext.DECIMAL32;
    private static final BigDecimal ROLLOVER_TIMES_USUAL = new BigDecimal("5");

    private final ReadPolicy policy;

    ReadValidation(ReadPolicy policy) {
        this.policy = policy;
    }

    /** The use to store with the read, in the register's unit and signed for its role, and what is unusual about it. */
    record Validated(BigDecimal use, @Nullable LocalDate previousOn, ReadOutcome outcome) {
        /** As a person decided who knows what is unusual about it. */
        Validated acceptedByAPerson() {
            return new Validated(use, previousOn, new ReadOutcome.Accepted());
        }
    }

    Validated validate(ReadFacts facts) {
        if (!facts.register().canShow(facts.read()))
            return impossible(
                    facts,
                    new ReadConcern.MoreThanTheDials(
                            facts.read(), facts.register().dials()));
        if (facts.kind() == ReadKind.INITIAL) return new Validated(BigDecimal.ZERO, null, new ReadOutcome.Accepted());
        var base = facts.base();
        if (base == null) return impossible(facts, new ReadConcern.NothingBefore(facts.read()));
        var usual = Usual.of(facts, base);
        var counted =
                base.counted(facts.kind(), facts.read(), facts.register(), usual.plausibleCounts(facts.register()));
        var concerns = new ArrayList<ReadConcern>(2);
        if (!facts.flag().isEmpty()) concerns.add(new ReadConcern.Doubtful(facts.flag()));
        if (counted instanceof RegisterUsage.Backwards) concerns.add(backwards(facts, base));
        else concernsAboutUse(facts, base, usual, counted, concerns);
        return new Validated(
                base.use(facts.kind(), counted, facts.register()), base.previousOn(), ReadOutcome.of(concerns));
    }

    private static Validated impossible(ReadFacts facts, ReadConcern concern) {
        var base = facts.base();
        return new Validated(
                BigDecimal.ZERO,
                base == null ? null : base.previousOn(),
                new ReadOutcome.Exceptional(List.of(concern)));
    }

    private static ReadConcern backwards(ReadFacts facts, UsageBase base) {
        return facts.kind().seen()
                ? new ReadConcern.Backwards(
                        facts.read(),
                        base.seenRegister(),
                        base.seenOn(),
                        facts.register().dials())
                : new ReadConcern.Backwards(
                        facts.read(),
                        base.previousRegister(),
                        base.previousOn(),
                        facts.register().dials());
    }

    private void concernsAboutUse(
            ReadFacts facts, UsageBase base, Usual usual, RegisterUsage counted, List<ReadConcern> concerns) {
        var limits = policy.limitsFor(facts.occupant().rateClass());
        var use = facts.register().use(counted.counts()).abs();
        if (facts.kind() == ReadKind.ESTIMATED) {
            if (base.estimates() >= limits.mostEstimates())
                concerns.add(new ReadConcern.ManyEstimates(base.estimates() + 1, limits.mostEstimates()));
            return;
        }
        var check = new UseCheck(facts, limits, usual, use);
        check.vacant(concerns);
        if (use.signum() == 0) check.none(concerns);
        else if (usual.known()) check.againstHistory(concerns);
        else check.againstSize(policy.gallonsPerDay(facts.size()), concerns);
        if (!base.previousIsInitial() && facts.kind() != ReadKind.FINAL) check.days(base, concerns);
    }

    /** Usual use of the point for the days of the read. */
    record Usual(
            int days,
            @Nullable BigDecimal lastYear,
            @Nullable BigDecimal recent) {
        static Usual of(ReadFacts facts, UsageBase base) {
            var from = facts.kind().seen() ? base.seenOn() : base.previousOn();
            var days = (int) (facts.readOn().toEpochDay() - from.toEpochDay());
            var length = BigDecimal.valueOf(days);
            var history = facts.history();
            return new Usual(
                    days,
                    history.sameSeasonPerDay(from, facts.readOn())
                            .map(length::multiply)
                            .orElse(null),
                    history.recentPerDay().map(length::multiply).orElse(null));
        }

        boolean known() {
            return lastYear != null || recent != null;
        }

        BigDecimal most() {
            var one = lastYear == null ? BigDecimal.ZERO : lastYear;
            return recent == null ? one : one.max(recent);
        }

        BigDecimal least() {
            if (lastYear == null || recent == null) return most();
            return lastYear.min(recent);
        }

        BigDecimal plausibleCounts(Register register) {
            return register.counts(register.role().signed(most())).multiply(ROLLOVER_TIMES_USUAL);
        }
    }

    /** The checks of one use against what is usual and against the limits. */
    private record UseCheck(ReadFacts facts, ReadLimits limits, Usual usual, BigDecimal use) {
        void vacant(List<ReadConcern> concerns) {
            var since = facts.occupant().vacantSince();
            if (since == null || use.signum() == 0) return;
            if (use.compareTo(inUnit(limits.vacantGallonsPerDay())) > 0)
                concerns.add(new ReadConcern.VacantUse(volume(use), usual.days(), since));
        }

        void none(List<ReadConcern> concerns) {
            if (facts.occupant().vacantSince() != null || usual.days() == 0) return;
            var reads = facts.history().zeroesInARow() + 1;
            var before =
                    facts.history().perDayBeforeZeroes().orElse(BigDecimal.ZERO).multiply(length());
            if (before.compareTo(inUnit(limits.lowGallonsPerDay())) < 0) return;
            concerns.add(
                    reads >= limits.stoppedAfter()
                            ? new ReadConcern.Stopped(reads, volume(before), usual.days())
                            : new ReadConcern.Zero(usual.days(), volume(before)));
        }

        void againstHistory(List<ReadConcern> concerns) {
            var excess = use.subtract(usual.most());
            var shortfall = usual.least().subtract(use);
            if (excess.signum() > 0) {
                if (use.compareTo(usual.most().multiply(limits.highTimes())) > 0
                        && excess.compareTo(inUnit(limits.highGallonsPerDay())) > 0
                        && excess.compareTo(spread().multiply(limits.highSpreads())) > 0)
                    concerns.add(new ReadConcern.High(
                            volume(use), usual.days(), volumeOf(usual.lastYear()), volumeOf(usual.recent())));
            } else if (shortfall.signum() > 0
                    && use.compareTo(usual.least().multiply(limits.lowShare())) < 0
                    && usual.least().compareTo(inUnit(limits.lowGallonsPerDay())) > 0
                    && shortfall.compareTo(spread().multiply(limits.lowSpreads())) > 0)
                concerns.add(new ReadConcern.Low(
                        volume(use), usual.days(), volumeOf(usual.lastYear()), volumeOf(usual.recent())));
        }

        void againstSize(BigDecimal gallonsPerDay, List<ReadConcern> concerns) {
            var most = inUnit(gallonsPerDay);
            if (use.compareTo(most) > 0)
                concerns.add(new ReadConcern.HighForSize(volume(use), usual.days(), facts.size(), volume(most)));
        }

        /** After a period without a read the days since the last seen read are naturally many; only the last step counts. */
        void days(UsageBase base, List<ReadConcern> concerns) {
            var usualDays = facts.history().usualDays();
            if (usualDays == 0) return;
            var days = BigDecimal.valueOf(base.daysSincePrevious(facts.readOn()));
            var usualLength = BigDecimal.valueOf(usualDays);
            if (days.compareTo(usualLength.multiply(limits.earlyShare())) < 0)
                concerns.add(new ReadConcern.TooEarly(days.intValue(), usualDays));
            else if (days.compareTo(usualLength.multiply(limits.lateShare())) > 0)
                concerns.add(new ReadConcern.TooLate(days.intValue(), usualDays));
        }

        private BigDecimal spread() {
            return facts.history().spreadPerDay().multiply(length());
        }

        private BigDecimal length() {
            return BigDecimal.valueOf(usual.days());
        }

        /** Gallons a day over the days of the read, in the register's unit. */
        private BigDecimal inUnit(BigDecimal gallonsPerDay) {
            var gallons = gallonsPerDay.multiply(BigDecimal.valueOf(Math.max(1, usual.days())));
            var unit = facts.register().unit();
            return unit == VolumeUnit.GALLON ? gallons : gallons.divide(unit.gallons(), DIGITS);
        }

        private Volume volume(BigDecimal quantity) {
            return new Volume(quantity.round(DIGITS), facts.register().unit());
        }

        private @Nullable Volume volumeOf(@Nullable BigDecimal quantity) {
            return quantity == null ? null : volume(quantity);
        }
    }
}
