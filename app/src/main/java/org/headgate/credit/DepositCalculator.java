package org.headgate.credit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.headgate.district.CreditBand;
import org.headgate.district.DepositPolicy;
import org.headgate.district.DepositTerm;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;

/** Works out a deposit: the matrix says how much at a score, the law how much at most. */
final class DepositCalculator {
    private static final String POLICY = "Deposit policy of the district";

    private final DepositPolicy policy;
    private final DepositLaw law;
    private final int periodMonths;

    DepositCalculator(DepositPolicy policy, DepositLaw law, int periodMonths) {
        this.policy = policy;
        this.law = law;
        this.periodMonths = periodMonths;
    }

    DepositQuote quote(
            String rateClass,
            CreditScore score,
            Map<String, Map<CreditBand, DepositTerm>> matrix,
            @Nullable AverageBill average) {
        var home = policy.isResidential(rateClass);
        var term = matrix.getOrDefault(rateClass, matrix.getOrDefault(DepositPolicy.OTHER, Map.of()))
                .getOrDefault(score.band(), DepositTerm.NONE);
        var why = new ArrayList<Reason>();
        why.add(said(score));
        if (home && !law.onDeposits().isEmpty())
            why.add(Reason.of(
                    law.onDeposits(),
                    "Only this customer’s own payments count, and nothing of who lived there before."));
        why.add(said(term));
        var amount = amount(term, average, why);
        var most = home && law.capped() && average != null ? DepositLaw.most(average.amount(), periodMonths) : null;
        if (home && law.capped() && amount.signum() > 0) amount = capped(amount, average, most, why);
        return new DepositQuote(amount, rateClass, score, term, average, most, why);
    }

    private Money amount(DepositTerm term, @Nullable AverageBill average, List<Reason> why) {
        return switch (term.basis()) {
            case NONE -> Money.ZERO;
            case AMOUNT -> new Money(term.value());
            case TIMES_AVERAGE -> {
                if (average == null) {
                    why.add(Reason.of(POLICY, "No average bill is known, so that nothing can be asked for."));
                    yield Money.ZERO;
                }
                why.add(said(average));
                var exact = average.amount().times(term.value());
                var rounded = roundedDown(exact);
                why.add(Reason.of(
                        POLICY,
                        "%s × $%s is $%s, rounded down to $%s.",
                        plain(term.value()),
                        average.amount(),
                        exact,
                        rounded));
                yield rounded;
            }
        };
    }

    private Money capped(Money amount, @Nullable AverageBill average, @Nullable Money most, List<Reason> why) {
        if (average == null || most == null) {
            why.add(Reason.of(
                    law.onDeposits(),
                    "The law allows so many times the average bill, and none is known: nothing can be asked for."));
            return Money.ZERO;
        }
        if (!why.contains(said(average))) why.add(said(average));
        var within = amount.compareTo(most) <= 0 ? amount : roundedDown(most);
        why.add(Reason.of(
                law.onDeposits(),
                "At most twice the average bill of a period and three times that of a month: $%s.",
                most));
        return within;
    }

    private Money roundedDown(Money amount) {
        var step = policy.roundTo().amount();
        if (step.signum() <= 0) return amount;
        return new Money(amount.amount().divide(step, 0, RoundingMode.DOWN).multiply(step));
    }

    private static Reason said(CreditScore score) {
        return switch (score.band()) {
            case GOOD -> Reason.of(POLICY, "The credit score is %s of 100: pays well.", score.points());
            case FAIR -> Reason.of(POLICY, "The credit score is %s of 100: was late at times.", score.points());
            case POOR -> Reason.of(POLICY, "The credit score is %s of 100: was late often.", score.points());
            case UNKNOWN ->
                Reason.of(
                        POLICY,
                        "Too little is known to score: %s bills in two years.",
                        score.facts().bills());
        };
    }

    private static Reason said(DepositTerm term) {
        return switch (term.basis()) {
            case NONE -> Reason.of(POLICY, "The matrix asks this class for no deposit at this score.");
            case AMOUNT ->
                Reason.of(POLICY, "The matrix asks this class for $%s at this score.", new Money(term.value()));
            case TIMES_AVERAGE ->
                Reason.of(
                        POLICY,
                        "The matrix asks this class for %s times the average bill at this score.",
                        plain(term.value()));
        };
    }

    private static Reason said(AverageBill average) {
        return switch (average.of()) {
            case ADDRESS ->
                Reason.of(
                        "Ledger",
                        "The %s bills of twelve months at this address average $%s.",
                        average.bills(),
                        average.amount());
            case RATE_CLASS ->
                Reason.of(
                        "Ledger", "The newest %s bills of this class average $%s.", average.bills(), average.amount());
            case DISTRICT -> Reason.of(POLICY, "The district reckons with a bill of $%s.", average.amount());
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
