package org.headgate.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.credit.DepositId;
import org.headgate.credit.DepositQuote;
import org.headgate.credit.NewDeposit;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/** The deposit that a start of service asks for: by creditworthiness alone, as the district's matrix and the law have it. */
@Component
class StartDeposits {
    private final Credit credit;
    private final District district;

    StartDeposits(Credit credit, District district) {
        this.credit = credit;
        this.district = district;
    }

    MovePlan plan(StartService start) {
        var quote = quote(start);
        var wanted = wanted(start, quote);
        var citation = quote.why().isEmpty() ? "" : quote.why().getLast().citation();
        return new MovePlan(
                List.of(),
                List.of(
                        wanted.signum() > 0
                                ? Consequence.of("cash", Saying.of("service.will.deposit", dueOn()))
                                        .in(Tone.INFO)
                                        .at(Saying.value(wanted))
                                        .by(citation)
                                : Consequence.of("cash", Saying.of("service.will.no-deposit"))));
    }

    Optional<Moves.Caused> ask(StartService start, AccountId account, Person by) {
        var quote = quote(start);
        var wanted = wanted(start, quote);
        if (wanted.signum() <= 0) return Optional.empty();
        return Optional.of(new Moves.Caused.DepositAsked(credit.require(
                new NewDeposit(
                        account,
                        start.premises(),
                        quote.rateClass(),
                        Deposit.Purpose.SERVICE,
                        wanted,
                        dueOn(),
                        quote.why(),
                        ""),
                by)));
    }

    /** Asked for and not paid: nothing of it stays. What was paid is given back first. */
    void takeBack(DepositId id, String reason, Person by) {
        var deposit = credit.deposit(id).orElseThrow();
        if (deposit.received().signum() > 0)
            throw new Rejection("The deposit was paid: give it back first, then take the start back.");
        credit.withdraw(deposit, reason, by);
    }

    /** What is asked for or held already is not asked for again when a service is added. */
    private Money wanted(StartService start, DepositQuote quote) {
        var account = start.who().account();
        return account == null ? quote.amount() : quote.amount().minus(credit.secured(account));
    }

    private DepositQuote quote(StartService start) {
        var rateClass = start.points().getFirst().rateClass();
        var account = start.who().account();
        if (account != null) return credit.depositFor(account, rateClass, start.premises());
        var customer = start.who().customer();
        if (customer != null) return credit.depositFor(customer, rateClass, start.premises());
        return credit.depositForSomebodyNew(rateClass, start.premises());
    }

    private LocalDate dueOn() {
        return district.businessDate().plusDays(district.agency().deposits().dueDays());
    }
}
