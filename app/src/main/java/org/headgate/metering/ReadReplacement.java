package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.springframework.stereotype.Component;

/** Puts reads in the place of others, or sets them aside, and works out again what hangs on them. */
@Component
class ReadReplacement {
    private final Installations installations;
    private final MeterHistories histories;
    private final Reads reads;
    private final ReadExceptions exceptions;
    private final UsageRecalculation recalculation;
    private final ReadRules rules;

    ReadReplacement(
            Installations installations,
            MeterHistories histories,
            Reads reads,
            ReadExceptions exceptions,
            UsageRecalculation recalculation,
            ReadRules rules) {
        this.installations = installations;
        this.histories = histories;
        this.reads = reads;
        this.exceptions = exceptions;
        this.recalculation = recalculation;
        this.rules = rules;
    }

    /** Another figure for the day of a read; the old read and the exceptions about it are closed. */
    ReadId replace(Reads.StoredRead old, BigDecimal register, ReadDecision decision) {
        var meter = installations.require(old.installationId());
        var kind = old.kind() == ReadKind.ESTIMATED ? ReadKind.ACTUAL : old.kind();
        setAside(old, ReadState.REPLACED, decision.as("CORRECTED"));
        return store(
                meter, old.readOn(), register, kind, ReadOrigin.person("correction", decision.by(), decision.reason()));
    }

    void setAside(Reads.StoredRead read, ReadState state, ReadDecision decision) {
        if (read.kind() == ReadKind.INITIAL && state == ReadState.REJECTED)
            throw new Rejection("The read of the installation cannot be taken away; correct it instead.");
        reads.become(read.id(), state);
        exceptions.resolveOf(read.id(), decision);
        recalculation.recalculate(List.of(read.installationId()));
    }

    /** Stores a read that a person answers for. */
    ReadId store(InstalledMeter meter, LocalDate on, BigDecimal register, ReadKind kind, ReadOrigin origin) {
        if (!meter.register().canShow(register))
            throw new Rejection(
                    "%s does not fit the %d dials of meter %s.",
                    register.toPlainString(), meter.register().dials(), meter.serial());
        var facts = histories.of(meter, on).facts(on, register, kind, "", rules.occupant(meter, on));
        var validated = rules.validation().validate(facts).acceptedByAPerson();
        var id = reads.reserveIds(1).getFirst();
        reads.add(List.of(NewRead.of(id, meter, on, register, kind, validated, origin)));
        recalculation.recalculate(List.of(meter.id()));
        return new ReadId(id);
    }
}
