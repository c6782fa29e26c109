package org.headgate.metering;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.headgate.kernel.Rejection;
import org.headgate.kernel.Volume;
import org.headgate.office.Person;
import org.springframework.stereotype.Component;

/** Reads outside the reading rounds, where service begins, ends or is looked at: judged before they are taken. */
@Component
class OccasionalReads {
    private final Installations installations;
    private final MeterHistories histories;
    private final Reads reads;
    private final ReadReplacement replacement;
    private final Estimates estimates;
    private final ReadRules rules;

    OccasionalReads(
            Installations installations,
            MeterHistories histories,
            Reads reads,
            ReadReplacement replacement,
            Estimates estimates,
            ReadRules rules) {
        this.installations = installations;
        this.histories = histories;
        this.reads = reads;
        this.replacement = replacement;
        this.estimates = estimates;
        this.rules = rules;
    }

    /** The figure that counts for a day, if the meter was read or estimated then. */
    Optional<JudgedFigure> on(InstallationId installation, LocalDate day) {
        var meter = installations.require(installation.value());
        return histories
                .of(meter, day)
                .on(day)
                .map(read -> new JudgedFigure(
                        installation,
                        day,
                        read.register(),
                        read.usage(),
                        meter.register().unit(),
                        read.previousOn(),
                        List.of(),
                        !read.kind().seen()));
    }

    /** What a figure would mean, and what is unusual about it; nothing is stored. */
    JudgedFigure judge(InstallationId installation, LocalDate day, BigDecimal register) {
        var meter = inPlace(installation, day);
        var facts = histories.of(meter, day).facts(day, register, ReadKind.ACTUAL, "", rules.occupant(meter, day));
        var validated = rules.validation().validate(facts);
        return new JudgedFigure(
                installation,
                day,
                register,
                validated.use(),
                meter.register().unit(),
                validated.previousOn(),
                // A customer who comes or goes between two rounds is always read early.
                validated.outcome().concernsFound().stream()
                        .filter(concern -> !(concern instanceof ReadConcern.TooEarly))
                        .toList(),
                false);
    }

    /** What would be estimated for a day: between two reads by their days, else as missing reads are estimated. */
    Optional<Estimate> estimate(InstallationId installation, LocalDate day) {
        var meter = inPlace(installation, day);
        var history = histories.of(meter, day);
        return between(history, day).or(() -> estimates.of(history, day, rules.occupant(meter, day)));
    }

    /** Takes a figure that a person answers for. What stood for the day gives way; the same figure is taken once. */
    ReadId take(InstallationId installation, LocalDate day, BigDecimal register, Person by, String reason) {
        var meter = inPlace(installation, day);
        var there = histories.of(meter, day).on(day);
        if (there.isPresent()) {
            var id = new ReadId(there.get().id());
            if (there.get().register().compareTo(register) == 0
                    && there.get().kind().seen()) return id;
            replacement.setAside(
                    reads.require(id), ReadState.REPLACED, new ReadDecision(null, "CORRECTED", reason, by));
        }
        return replacement.store(
                meter, day, register, ReadKind.ACTUAL, ReadOrigin.person("read at a move", by, reason));
    }

    /** Stores an estimate for a day, unless there is a read already. */
    ReadId takeEstimate(InstallationId installation, LocalDate day, Person by, String reason) {
        var meter = inPlace(installation, day);
        var there = histories.of(meter, day).on(day);
        if (there.isPresent()) return new ReadId(there.get().id());
        var estimate = estimate(installation, day).orElseThrow(() -> new Rejection("%s", NoEstimate.NOTHING_TO_GO_BY));
        return replacement.store(
                meter,
                day,
                estimate.register(),
                ReadKind.ESTIMATED,
                ReadOrigin.person("estimate", by, reason).workedOut(estimates.derivation(estimate)));
    }

    private InstalledMeter inPlace(InstallationId installation, LocalDate day) {
        var meter = installations.require(installation.value());
        if (!meter.inPlaceOn(day)) throw new Rejection("Meter %s was not in place on %s.", meter.serial(), day);
        return meter;
    }

    /** Once the meter was seen again, the days between tell better than any average. */
    private static Optional<Estimate> between(MeterHistory history, LocalDate day) {
        var register = history.meter().register();
        var later = history.own().stream()
                .filter(read -> read.on().isAfter(day) && read.kind().seen())
                .findFirst();
        return later.flatMap(next -> history.base(day).flatMap(base -> {
            var all = ChronoUnit.DAYS.between(base.previousOn(), next.on());
            var counted = RegisterUsage.between(base.previousRegister(), next.register(), register, register.capacity())
                    .counts();
            if (all <= 0 || counted.signum() < 0) return Optional.empty();
            var days = base.daysSincePrevious(day);
            var counts =
                    counted.multiply(BigDecimal.valueOf(days)).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP);
            return Optional.of(new Estimate(
                    base.previousOn(),
                    day,
                    days,
                    Estimate.Basis.BETWEEN_TWO_READS,
                    counted.multiply(register.multiplier()).divide(BigDecimal.valueOf(all), 6, RoundingMode.HALF_UP),
                    new Volume(counts.multiply(register.multiplier()), register.unit()),
                    base.previousRegister().add(counts).remainder(register.capacity())));
        }));
    }
}
