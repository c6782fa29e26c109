package org.headgate.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance.Mode;

/**
 * The rows of the authority matrix for one kind of action, on one day: what a level may do, and from which level on somebody
 * decides. Pure.
 */
record AuthorityMatrix(ActionHandler<?, ?> handler, List<Allowance> rows) {
    private static final String CITATION = "authority matrix";

    AuthorityMatrix {
        rows = rows.stream().sorted(Comparator.comparing(Allowance::from)).toList();
    }

    /** The program's rows, each replaced by the district's own where it has one. */
    static AuthorityMatrix of(ActionHandler<?, ?> handler, List<Allowance> ofTheDistrict) {
        var rows = new ArrayList<>(ofTheDistrict);
        for (var row : handler.allowances())
            if (rows.stream().noneMatch(own -> own.from() == row.from())) rows.add(row);
        return new AuthorityMatrix(handler, rows);
    }

    /** The row that holds for a level: the one of the highest level that it reaches. */
    Allowance of(Level level) {
        return rows.stream()
                .filter(row -> level.reaches(row.from()))
                .reduce((_, higher) -> higher)
                .orElse(Allowance.refused(level));
    }

    /** The lowest level that does an action of this amount by its own authority. */
    Optional<Level> ownFrom(Money amount) {
        for (var level : Level.values()) {
            var row = of(level);
            if (isOwn(row) && within(row, amount)) return Optional.of(level);
        }
        return Optional.empty();
    }

    /** The lowest level that may decide about it when somebody else prepared it. */
    Level decides(Money amount) {
        return ownFrom(amount).orElse(handler.twoPeople() ? handler.needs() : Level.ADMINISTRATOR);
    }

    /** @param drawn from 0 to 99, where it matters whether this one is in the sample */
    Verdict verdict(Money amount, Standing standing, IntSupplier drawn) {
        if (standing.connected())
            return refused("This is your own account, or your family's: somebody else has to do it.");
        if (!handler.roles().contains(standing.role()) && !standing.level().reaches(Level.SUPERVISOR))
            return refused("This is not the work of your desk (%s). Ask there, or a supervisor.", standing.role());
        var row = of(standing.level());
        return switch (row.mode()) {
            case REFUSED ->
                new Verdict.Refused(
                        List.of(Reason.of(
                                CITATION,
                                "This needs level %s; yours is %s. Ask somebody of that level.",
                                decides(amount),
                                standing.level())),
                        decides(amount));
            case REVIEW_BEFORE ->
                held(
                        amount,
                        handler.twoPeople()
                                ? Reason.of(CITATION, "This always needs a second person's approval.")
                                : Reason.of(
                                        CITATION, "At level %s this is reviewed before it is done.", standing.level()));
            case OWN, REVIEW_AFTER -> ownUnlessTooMuch(row, amount, standing, drawn);
        };
    }

    private Verdict ownUnlessTooMuch(Allowance row, Money amount, Standing standing, IntSupplier drawn) {
        var limit = row.upTo();
        if (limit != null && amount.compareTo(limit) > 0)
            return held(amount, Reason.of(CITATION, "Your level covers up to $%s, and this is $%s.", limit, amount));
        var times = row.times();
        var days = row.days();
        if (times != null && days != null && standing.timesDone() >= times)
            return held(
                    amount,
                    Reason.of(
                            CITATION,
                            "Your level covers this %s times within %s days, and you have done it %s times.",
                            times,
                            days,
                            standing.timesDone()));
        return new Verdict.Own(row.mode() == Mode.REVIEW_AFTER && drawn.getAsInt() < row.sample());
    }

    private Verdict held(Money amount, Reason reason) {
        return new Verdict.Held(List.of(reason), decides(amount));
    }

    private static Verdict refused(String template, Object... values) {
        return new Verdict.Refused(List.of(Reason.of(CITATION, template, values)), null);
    }

    private static boolean isOwn(Allowance row) {
        return row.mode() == Mode.OWN || row.mode() == Mode.REVIEW_AFTER;
    }

    private static boolean within(Allowance row, Money amount) {
        var limit = row.upTo();
        return limit == null || amount.compareTo(limit) <= 0;
    }
}
