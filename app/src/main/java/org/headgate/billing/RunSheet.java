package org.headgate.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.headgate.batch.JobProgress;
import org.headgate.customers.Discretion;
import org.headgate.kernel.Money;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A run as its page shows it.
 *
 * @param waiting the concerns that nobody has decided yet, most money at risk first
 * @param decided the others, last decision first
 * @param objections what stands in the way of the sign-off
 * @param job the calculation or posting, the newest of them
 * @param ratesSince the day the rates it is calculated with took effect
 */
public record RunSheet(
        BillRun run,
        String cycle,
        @Nullable LocalDate ratesSince,
        RunTally tally,
        @Nullable RunTally before,
        @Nullable LocalDate beforePeriod,
        @Nullable RunTally lastYear,
        PointsAccountedFor points,
        List<ConcernCard> waiting,
        List<ConcernCard> decided,
        List<UnexplainedPoint> forgotten,
        List<UnbilledPoint> unbilled,
        List<Reason> objections,
        @Nullable JobProgress job,
        String signedOffBy) {
    private static final int SHOWN_AT_ONCE = 100;

    /** The same with its concerns as the reader may see them. */
    RunSheet shown(Discretion discretion, Person reader) {
        return new RunSheet(
                run,
                cycle,
                ratesSince,
                tally,
                before,
                beforePeriod,
                lastYear,
                points,
                discretion.shown(waiting, reader),
                discretion.shown(decided, reader),
                forgotten,
                unbilled,
                objections,
                job,
                signedOffBy);
    }

    public RunSheet {
        waiting = List.copyOf(waiting);
        decided = List.copyOf(decided);
        forgotten = List.copyOf(forgotten);
        unbilled = List.copyOf(unbilled);
        objections = List.copyOf(objections);
    }

    public int concerns() {
        return waiting.size() + decided.size();
    }

    /** The money at risk in what is not decided yet. */
    public Money atRisk() {
        return waiting.stream().map(card -> card.concern().atRisk()).reduce(Money.ZERO, Money::plus);
    }

    public long accepted() {
        return decidedAs(Concern.Decision.ACCEPTED);
    }

    public long held() {
        return decidedAs(Concern.Decision.HELD);
    }

    public long excluded() {
        return decidedAs(Concern.Decision.EXCLUDED);
    }

    private long decidedAs(Concern.Decision decision) {
        return decided.stream()
                .filter(card -> card.concern().decision() == decision)
                .count();
    }

    /** Whether people decide now. */
    public boolean isInReview() {
        return run.state() == RunState.REVIEW;
    }

    /** Whether the workers have the run: it is calculated or posted, or that stopped with a failure. */
    public boolean isWorking() {
        return run.state() == RunState.CALCULATING || run.state() == RunState.POSTING;
    }

    public boolean mayBeSignedOff() {
        return isInReview() && objections.isEmpty();
    }

    /** The rows that are shown at once; more come as these are decided. */
    public List<ConcernCard> waitingShown() {
        return waiting.subList(0, Math.min(waiting.size(), SHOWN_AT_ONCE));
    }

    /** The row that has the keys: the one asked for when it still waits, else the first. */
    public @Nullable ConcernId currentOf(@Nullable ConcernId wanted) {
        return waitingShown().stream()
                .map(card -> card.concern().id())
                .filter(id -> id.equals(wanted))
                .findFirst()
                .orElse(waiting.isEmpty() ? null : waiting.getFirst().concern().id());
    }

    /** Other concerns about the same bill: a decision that takes the bill out of the run decides them too. */
    public List<ConcernId> decidedWith(ConcernId decision) {
        var taken = decided.stream()
                .map(ConcernCard::concern)
                .filter(concern -> concern.id().equals(decision) && concern.bill() != null)
                .findFirst();
        return decided.stream()
                .map(ConcernCard::concern)
                .filter(concern -> !concern.id().equals(decision)
                        && taken.isPresent()
                        && Objects.equals(taken.get().bill(), concern.bill())
                        && Objects.equals(taken.get().decidedAt(), concern.decidedAt()))
                .map(Concern::id)
                .toList();
    }

    /** How long the calculation took, in seconds with one decimal. */
    public BigDecimal calculatedIn() {
        if (job == null || job.finishedAt() == null) return BigDecimal.ZERO;
        return BigDecimal.valueOf(
                        Duration.between(job.createdAt(), job.finishedAt()).toMillis(), 3)
                .setScale(1, RoundingMode.UP);
    }

    /** How many quarters of the work are done; what is read aloud moves in these steps. */
    public int quartersDone() {
        return job == null || job.chunks() == 0 ? 0 : 4 * job.chunksDone() / job.chunks();
    }
}
