package org.headgate.commands;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.headgate.billing.AcceptRemainingConcerns;
import org.headgate.billing.BillRuns;
import org.headgate.billing.IssueRun;
import org.headgate.billing.PostRun;
import org.headgate.billing.RunCards;
import org.headgate.billing.RunId;
import org.headgate.billing.RunState;
import org.headgate.billing.SignOffRun;
import org.headgate.billing.StartBillRun;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.premises.Cycle;
import org.headgate.premises.Premises;
import org.springframework.stereotype.Component;

/**
 * {@code headgate run calculate|review|post|issue --cycle CODE --period YYYY-MM}: a bill run from the command line. A step
 * that was interrupted is finished by giving it again.
 */
@Component
class RunCommand implements Command {
    private static final int THREADS = 2;
    private static final int SHOWN = 20;

    private final BillRuns runs;
    private final RunCards cards;
    private final Premises premises;
    private final Office office;
    private final People people;

    RunCommand(BillRuns runs, RunCards cards, Premises premises, Office office, People people) {
        this.runs = runs;
        this.cards = cards;
        this.premises = premises;
        this.office = office;
        this.people = people;
    }

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String summary() {
        return "a bill run: calculate, review, post, issue";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var options = new Options(arguments);
        return switch (options.step()) {
            case "calculate" -> calculate(options, out);
            case "review" -> review(options, out);
            case "post" -> post(options, out);
            case "issue" -> issue(options, out);
            case "all" -> all(options, out);
            default ->
                throw new Rejection(
                        "a run has the steps calculate, review, post, issue, and all, not \"%s\"", options.step());
        };
    }

    /** The arguments of all steps. */
    private record Options(List<String> words) {
        String step() {
            return words.isEmpty() ? "" : words.getFirst();
        }

        String text(String name, String otherwise) {
            var at = words.indexOf(name);
            return at < 0 || at + 1 == words.size() ? otherwise : words.get(at + 1);
        }

        String needed(String name) {
            var text = text(name, "");
            if (text.isEmpty()) throw new Rejection("%s is missing", name);
            return text;
        }

        LocalDate day(String name, LocalDate otherwise) {
            var text = text(name, otherwise.toString());
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException _) {
                throw new Rejection("%s is a day such as 2026-11-10, not %s", name, text);
            }
        }

        LocalDate period() {
            var text = needed("--period");
            try {
                return YearMonth.parse(text).atDay(1);
            } catch (DateTimeParseException _) {
                throw new Rejection("--period is a month such as 2026-11, not %s", text);
            }
        }
    }

    private int calculate(Options options, PrintStream out) {
        var known = runs.of(cycle(options).id(), options.period());
        var run = known.isPresent() ? known.get().id() : start(options);
        runs.calculateHere(run, THREADS);
        return show(run, out);
    }

    private RunId start(Options options) {
        var period = options.period();
        var readsUntil = options.day("--reads-until", period.plusMonths(1).minusDays(1));
        var billDate = options.day("--bill-date", readsUntil.plusDays(2));
        var dueDate = options.day("--due-date", billDate.plusDays(21));
        return office.perform(
                        new StartBillRun(cycle(options).id(), period, readsUntil, billDate, dueDate), person(options))
                .orReject();
    }

    /** Shows what holds the sign-off; with {@code --accept-remaining REASON} decides it, with {@code --sign-off} signs. */
    private int review(Options options, PrintStream out) {
        var run = known(options);
        var reason = options.text("--accept-remaining", "");
        if (!reason.isEmpty())
            out.println("%d concerns decided"
                    .formatted(office.perform(new AcceptRemainingConcerns(run, reason), person(options))
                            .orReject()));
        if (options.words().contains("--sign-off"))
            office.perform(new SignOffRun(run), person(options)).orReject();
        return show(run, out);
    }

    private int post(Options options, PrintStream out) {
        var run = known(options);
        if (runs.find(run).orElseThrow().state() == RunState.SIGNED_OFF)
            office.perform(new PostRun(run), person(options)).orReject();
        runs.postHere(run, THREADS);
        return show(run, out);
    }

    private int issue(Options options, PrintStream out) {
        var run = known(options);
        office.perform(new IssueRun(run), person(options)).orReject();
        return show(run, out);
    }

    /**
     * From wherever the run is to posted, accepting what is left for the reason given, then a fingerprint of all that was
     * written: what a killed run is compared by.
     */
    private int all(Options options, PrintStream out) {
        var known = runs.of(cycle(options).id(), options.period());
        var run = known.isPresent() ? known.get().id() : start(options);
        for (var state = stateOf(run); state != RunState.POSTED && state != RunState.ISSUED; state = stateOf(run)) {
            out.println(words(state));
            out.flush();
            switch (state) {
                case CALCULATING -> runs.calculateHere(run, THREADS);
                case REVIEW -> signOff(run, options);
                case SIGNED_OFF -> office.perform(new PostRun(run), person(options));
                case POSTING -> runs.postHere(run, THREADS);
                case POSTED, ISSUED, CANCELLED -> throw new Rejection("the run is %s", words(state));
            }
        }
        show(run, out);
        out.println("fingerprint " + cards.fingerprint(run));
        return 0;
    }

    private void signOff(RunId run, Options options) {
        if (!runs.objectionsToSignOff(run).isEmpty())
            office.perform(new AcceptRemainingConcerns(run, options.needed("--accept-remaining")), person(options));
        office.perform(new SignOffRun(run), person(options));
    }

    private RunState stateOf(RunId run) {
        return runs.find(run).orElseThrow().state();
    }

    /** 0, or 1 while something holds the sign-off. */
    private int show(RunId id, PrintStream out) {
        var card = cards.of(id);
        out.println("run %d, cycle %s, period %s: %s"
                .formatted(
                        id.value(),
                        card.cycleCode(),
                        YearMonth.from(card.run().period()),
                        words(card.run().state())));
        out.println("  %,d accounts: %,d bills of %,.2f, %,d held, %,d excluded"
                .formatted(card.run().accounts(), card.bills(), card.total().amount(), card.held(), card.excluded()));
        out.println("  %,d of %,d concerns decided, %s at risk in the others"
                .formatted(card.decided(), card.concerns(), card.atRisk()));
        out.println("  %,d service points with a stated reason, %,d without bill or reason"
                .formatted(card.unbilled(), card.unexplained()));
        if (card.run().state() != RunState.REVIEW) return 0;
        runs.concerns(id).stream()
                .filter(concern -> !concern.isDecided())
                .limit(SHOWN)
                .forEach(concern -> out.println("  %12s  %s  %s"
                        .formatted(concern.atRisk(), concern.accountNumber(), concern.sentence(Locale.ENGLISH))));
        runs.unexplained(id, SHOWN)
                .forEach(point ->
                        out.println("  no bill, no reason: %s, %s".formatted(point.reference(), point.address())));
        var objections = runs.objectionsToSignOff(id);
        objections.forEach(objection -> out.println("  holds the sign-off: " + objection.sentence()));
        return objections.isEmpty() ? 0 : 1;
    }

    private RunId known(Options options) {
        return runs.of(cycle(options).id(), options.period())
                .orElseThrow(() -> new Rejection("there is no run for that cycle and period; calculate it first"))
                .id();
    }

    private Cycle cycle(Options options) {
        var code = options.needed("--cycle");
        return premises.cycles().stream()
                .filter(cycle -> cycle.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Rejection(
                        "there is no cycle %s; known are %s",
                        code,
                        String.join(
                                ", ",
                                premises.cycles().stream().map(Cycle::code).toList())));
    }

    /** Who answers for what is done: {@code --as USERNAME}. */
    private Person person(Options options) {
        var name = options.text("--as", "system");
        return people.named(name)
                .orElseThrow(() -> new Rejection("there is no person %s in the office; say who with --as", name));
    }

    private static String words(RunState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
