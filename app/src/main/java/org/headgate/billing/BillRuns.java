package org.headgate.billing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headgate.batch.Batch;
import org.headgate.batch.JobId;
import org.headgate.batch.JobProgress;
import org.headgate.billing.Concern.Decision;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Objections;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.CycleId;
import org.headgate.premises.ServicePointId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bill runs from plan to issue. People come through the office's actions ({@link StartBillRun}, {@link CalculateRun} and so
 * on); each step may be killed at any moment and taken up again by calling it once more.
 */
@Service
public class BillRuns {
    /** Accounts of one transaction: large enough that its fixed cost vanishes, small enough to share and to repeat. */
    public static final int CHUNK = 1_000;

    private static final int WORKERS = 2;
    private static final Duration OTHERS_WORK = Duration.ofMillis(20);

    private final Runs runs;
    private final TariffBooks books;
    private final Ledger ledger;
    private final Batch batch;
    private final Drafts drafts;
    private final Concerns concerns;
    private final Everybody everybody;
    private final Reviews reviews;
    private final ApplicationEventPublisher events;

    BillRuns(
            Runs runs,
            TariffBooks books,
            Ledger ledger,
            Batch batch,
            Drafts drafts,
            Concerns concerns,
            Everybody everybody,
            Reviews reviews,
            ApplicationEventPublisher events) {
        this.runs = runs;
        this.books = books;
        this.ledger = ledger;
        this.batch = batch;
        this.drafts = drafts;
        this.concerns = concerns;
        this.everybody = everybody;
        this.reviews = reviews;
        this.events = events;
    }

    public Optional<BillRun> find(RunId run) {
        return runs.find(run);
    }

    public Optional<BillRun> of(CycleId cycle, LocalDate period) {
        return runs.of(cycle, period);
    }

    public List<BillRun> latest(int limit) {
        return runs.latest(limit);
    }

    /** Plans a run: who is in it, in route order, and their bill and transaction numbers. Nobody calculates yet. */
    @Transactional
    public RunId plan(CycleId cycle, LocalDate period, LocalDate readsUntil, LocalDate billDate, LocalDate dueDate) {
        if (period.getDayOfMonth() != 1)
            throw new Rejection("A period is named by the first day of its month, not %s", period);
        runs.of(cycle, period).ifPresent(known -> {
            throw new Rejection(
                    "The cycle is already billed for %s: run %d is %s",
                    period, known.id().value(), words(known.state()));
        });
        var run = runs.add(cycle, period, readsUntil, billDate, dueDate, books.current());
        var accounts = runs.gather(run, cycle, readsUntil);
        if (accounts == 0) throw new Rejection("Nobody in the cycle has service to bill until %s", readsUntil);
        runs.number(run, accounts, runs.reserveBills(accounts), ledger.reserve(accounts));
        batch.plan(CalculateJob.KIND, run.value(), "Calculate %s".formatted(period), accounts, CHUNK);
        return run;
    }

    /** Lets the workers of all processes calculate; returns at once. */
    @Transactional
    public void calculate(RunId id) {
        batch.start(job(CalculateJob.KIND, id), WORKERS);
    }

    /** Calculates in this process with so many threads; returns when the run is open for review. */
    public void calculateHere(RunId id, int threads) {
        workUntilDone(CalculateJob.KIND, id, threads);
    }

    /** Chunks that another process has in hand are waited for, and taken over should it die. */
    private void workUntilDone(String kind, RunId id, int threads) {
        while (true) {
            var progress = batch.latest(kind, id.value()).orElseThrow();
            if (progress.finished()) return;
            batch.work(progress.id(), threads);
            try {
                Thread.sleep(OTHERS_WORK);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted in run %s".formatted(id), e);
            }
        }
    }

    @Transactional
    public void decide(ConcernId id, Decision decision, String reason, Person by) {
        var concern = concerns.find(id).orElseThrow(() -> new Rejection("There is no such concern any more."));
        inReview(concern.run());
        reviews.decide(concern, decision, reason, by.id());
    }

    /** Opens a decision again. */
    @Transactional
    public void reopen(ConcernId id) {
        var concern = concerns.find(id).orElseThrow(() -> new Rejection("There is no such concern any more."));
        inReview(concern.run());
        reviews.reopen(concern);
    }

    /** Accepts every draft that still waits and holds what cannot be billed; the number decided. */
    @Transactional
    public int acceptRemaining(RunId id, String reason, Person by) {
        inReview(id);
        if (reason.isBlank()) throw new Rejection("State the reason: it is kept with each decision.");
        var waiting =
                concerns.of(id).stream().filter(concern -> !concern.isDecided()).toList();
        for (var concern : waiting)
            reviews.decide(concern, concern.what().holds() ? Decision.HELD : Decision.ACCEPTED, reason, by.id());
        return waiting.size();
    }

    @Transactional
    public void stateUnbilled(RunId id, ServicePointId point, String reason, Person by) {
        inReview(id);
        if (reason.isBlank()) throw new Rejection("State why the service point is not billed.");
        everybody.state(id, point, reason, by.id());
    }

    /** What stands in the way of a sign-off. */
    public List<Reason> objectionsToSignOff(RunId id) {
        var objections = new ArrayList<Reason>();
        var run = known(id);
        if (run.state() != RunState.REVIEW)
            objections.add(Reason.of("bill run", "The run is %s, not in review.", words(run.state())));
        var undecided = concerns.undecided(id);
        if (undecided > 0)
            objections.add(Reason.of("bill run: review before posting", "%s concerns are not decided yet.", undecided));
        var unexplained = everybody.countUnexplained(id);
        if (unexplained > 0)
            objections.add(Reason.of(
                    "bill run: nobody is forgotten",
                    "%s active service points have neither a bill nor a stated reason.",
                    unexplained));
        return objections;
    }

    @Transactional
    public void signOff(RunId id, Person by) {
        runs.locked(id);
        var objections = objectionsToSignOff(id);
        if (!objections.isEmpty()) throw new Objections(objections);
        runs.signOff(id, by);
    }

    /** Plans the posting of a signed-off run; a run whose posting was interrupted stays planned. */
    @Transactional
    public void planPosting(RunId id) {
        var run = runs.locked(id);
        if (run.state() == RunState.POSTING) return;
        if (run.state() != RunState.SIGNED_OFF)
            throw new Rejection("Nothing is posted before the run is signed off; it is %s.", words(run.state()));
        runs.move(id, RunState.POSTING);
        batch.plan(PostJob.KIND, id.value(), "Post %s".formatted(run.period()), run.accounts(), CHUNK);
    }

    /** Lets the workers of all processes post; returns at once. */
    @Transactional
    public void post(RunId id) {
        planPosting(id);
        batch.start(job(PostJob.KIND, id), WORKERS);
    }

    /** Posts in this process with so many threads; returns when all is posted. */
    public void postHere(RunId id, int threads) {
        workUntilDone(PostJob.KIND, id, threads);
    }

    @Transactional
    public void issue(RunId id) {
        var run = runs.locked(id);
        if (run.state() == RunState.ISSUED) return;
        if (run.state() != RunState.POSTED)
            throw new Rejection("Bills are issued after they are posted; the run is %s.", words(run.state()));
        runs.move(id, RunState.ISSUED);
        events.publishEvent(new BillsIssued(id));
    }

    @Transactional
    public void cancel(RunId id, String reason) {
        var run = runs.locked(id);
        if (!run.state().isOpen())
            throw new Rejection("The run is %s: single bills can be cancelled, the run cannot.", words(run.state()));
        if (reason.isBlank()) throw new Rejection("State why the run is taken back.");
        if (runs.anyAfter(run))
            throw new Rejection("A later run of the cycle builds on this one: take that back first.");
        if (run.state() == RunState.CALCULATING && !calculated(id))
            throw new Rejection("The run is being calculated: wait until it is done, then take it back.");
        drafts.removeAll(run);
        concerns.removeUndecided(id);
        runs.move(id, RunState.CANCELLED);
    }

    private boolean calculated(RunId id) {
        return batch.latest(CalculateJob.KIND, id.value())
                .map(JobProgress::finished)
                .orElse(true);
    }

    /** How far the calculation or posting of a run is. */
    public Optional<JobProgress> progress(RunId id) {
        var posting = batch.latest(PostJob.KIND, id.value());
        return posting.isPresent() ? posting : batch.latest(CalculateJob.KIND, id.value());
    }

    /** Concerns, most money at risk first. */
    public List<Concern> concerns(RunId run) {
        return concerns.of(run);
    }

    public List<UnexplainedPoint> unexplained(RunId run, int limit) {
        return everybody.unexplained(run, limit);
    }

    public List<UnbilledPoint> unbilled(RunId run) {
        return everybody.unbilled(run);
    }

    private BillRun known(RunId id) {
        return runs.find(id).orElseThrow(() -> new Rejection("There is no run %d.", id.value()));
    }

    private BillRun inReview(RunId id) {
        var run = runs.locked(id);
        if (run.state() != RunState.REVIEW)
            throw new Rejection("Decisions are made while the run is in review; it is %s.", words(run.state()));
        return run;
    }

    private JobId job(String kind, RunId id) {
        return batch.latest(kind, id.value())
                .filter(progress -> !progress.finished())
                .map(JobProgress::id)
                .orElseThrow(() -> new Rejection("There is nothing left to do in this step of the run."));
    }

    private static String words(RunState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
