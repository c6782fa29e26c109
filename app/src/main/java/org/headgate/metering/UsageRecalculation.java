package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** When a read comes, goes or changes between others, the use of those after it is worked out again. */
@Component
class UsageRecalculation {
    private static final BigDecimal ROLLOVER_TIMES_LARGEST = new BigDecimal("5");

    private final Installations installations;
    private final Reads reads;

    UsageRecalculation(Installations installations, Reads reads) {
        this.installations = installations;
        this.reads = reads;
    }

    /** Works out and stores the use of all reads that count of these installations; answers how many changed. */
    int recalculate(Collection<Long> ids) {
        var changed = 0;
        for (var chain : reads.all(ids).entrySet()) {
            var register = installations
                    .one(chain.getKey())
                    .orElseThrow(() -> new IllegalStateException("reads of no installation " + chain.getKey()))
                    .register();
            for (var read : changes(chain.getValue(), register)) {
                reads.correctUsage(read);
                changed++;
            }
        }
        return changed;
    }

    /** Of the reads of one installation by day, those whose use or previous read is another than stored, put right. */
    static List<CountedRead> changes(List<CountedRead> chain, Register register) {
        var plausible = chain.stream()
                .map(read -> register.counts(read.usage()).abs())
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .min(register.capacity().multiply(RegisterUsage.PLAUSIBLE_SHARE))
                .multiply(ROLLOVER_TIMES_LARGEST);
        var right = new ArrayList<CountedRead>();
        var changes = new ArrayList<CountedRead>();
        for (var read : chain) {
            var now = recalculated(read, right, register, plausible);
            right.add(now);
            if (now.usage().compareTo(read.usage()) != 0 || !Objects.equals(now.previousOn(), read.previousOn()))
                changes.add(now);
        }
        return changes;
    }

    private static CountedRead recalculated(
            CountedRead read, List<CountedRead> before, Register register, BigDecimal plausible) {
        var base = read.kind() == ReadKind.INITIAL || !register.canShow(read.register())
                ? null
                : UsageBase.before(read.on(), before).orElse(null);
        if (base == null) return with(read, null, BigDecimal.ZERO);
        var counted = base.counted(read.kind(), read.register(), register, plausible);
        return with(read, base.previousOn(), base.use(read.kind(), counted, register));
    }

    private static CountedRead with(CountedRead read, @Nullable LocalDate previousOn, BigDecimal usage) {
        return new CountedRead(
                read.id(),
                read.installation(),
                read.on(),
                read.register(),
                read.kind(),
                read.state(),
                previousOn,
                usage);
    }
}
