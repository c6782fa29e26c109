package org.headgate.credit;

import java.util.List;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deposits asked for at the desk: the district's policy and the law say how much at most. */
@Service
class DepositRequirements {
    private final Credit credit;
    private final District district;

    DepositRequirements(Credit credit, District district) {
        this.credit = credit;
        this.district = district;
    }

    /** Above what the policy comes to there is nothing to review: the law forbids one customer what others need not do. */
    List<Reason> objections(RequireDeposit it) {
        var quote = quote(it);
        if (it.amount().compareTo(quote.amount()) <= 0) return List.of();
        var law = DepositLaw.of(district.agency().agency());
        var citation = law.onDeposits().isEmpty() ? "Deposit policy of the district" : law.onDeposits();
        return List.of(Reason.of(
                citation, "The policy comes to $%s for this customer, and no more may be asked for.", quote.amount()));
    }

    @Transactional
    DepositId require(RequireDeposit it, Person by) {
        var why = quote(it).why();
        return credit.require(
                new NewDeposit(
                        it.account(),
                        it.premises(),
                        it.rateClass(),
                        Deposit.Purpose.SERVICE,
                        it.amount(),
                        it.dueOn(),
                        why,
                        it.words()),
                by);
    }

    @Transactional
    AccountId recordShutOff(RecordShutOff it, Person by) {
        if (it.on().isAfter(district.businessDate())) throw new Rejection("A shut-off is not in the future.");
        if (it.source().isBlank()) throw new Rejection("Say where the shut-off is known from.");
        credit.recordShutOff(it.account(), it.on(), it.source().strip(), by);
        return it.account();
    }

    private DepositQuote quote(RequireDeposit it) {
        return credit.depositFor(it.account(), it.rateClass(), it.premises());
    }
}
