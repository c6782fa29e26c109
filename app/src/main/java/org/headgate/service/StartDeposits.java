package org.headgate.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headgate.credit.Credit;
import org.headgate.credit.Deposit;
import org.headgate.credit.DepositId;
import org.headgate.credit.DepositQuote;
import org.headgate.credit.NewDeposit;
import org.headgate.customers.AccountId;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Person;
import org.headgate.premises.PremisesId;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/**
 * The deposit that a start of service asks for: by creditworthiness alone, as the district's matrix and the law have it. Whoever moves
 * takes theirs along; more is asked for only where the new service is of another class, for which the matrix asks more.
 */
@Component
class StartDeposits {
    private final Credit credit;
    private final Sites sites;
    private final Customers customers;
    private final District district;

    StartDeposits(Credit credit, Sites sites, Customers customers, District district) {
        this.credit = credit;
        this.sites = sites;
        this.customers = customers;
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

    MovePlan plan(TransferService transfer) {
        var consequences = new ArrayList<Consequence>();
        var held = credit.depositsOf(transfer.account()).stream()
                .map(Deposit::held)
                .reduce(Money.ZERO, Money::plus);
        if (held.signum() > 0)
            consequences.add(Consequence.of("cash", Saying.of("service.will.deposit-stays"))
                    .at(Saying.value(held)));
        more(transfer)
                .ifPresent(more -> consequences.add(Consequence.of("cash", Saying.of("service.will.deposit", dueOn()))
                        .in(Tone.INFO)
                        .at(Saying.value(more.amount()))
                        .by(more.citation())));
        return new MovePlan(List.of(), consequences);
    }

    /** What is asked for besides what the account has given or been asked for already. */
    private record More(DepositQuote quote, Money amount) {
        String citation() {
            return quote.why().isEmpty() ? "" : quote.why().getLast().citation();
        }
    }

    private Optional<More> more(TransferService transfer) {
        var rateClass = transfer.points().getFirst().rateClass();
        if (classesLeft(transfer).contains(rateClass)) return Optional.empty();
        var quote = credit.depositFor(transfer.account(), rateClass, transfer.to());
        var more = quote.amount().minus(credit.secured(transfer.account()));
        return more.signum() > 0 ? Optional.of(new More(quote, more)) : Optional.empty();
    }

    private Set<String> classesLeft(TransferService transfer) {
        return sites.of(transfer.account(), transfer.from(), transfer.on().minusDays(1)).stream()
                .flatMap(left -> customers.terms(left.agreement()).classes().stream())
                .map(AgreementTerms.RateClass::name)
                .collect(Collectors.toSet());
    }

    Optional<Moves.Caused> ask(StartService start, AccountId account, Person by) {
        var quote = quote(start);
        return ask(account, start.premises(), quote, wanted(start, quote), by);
    }

    Optional<Moves.Caused> ask(TransferService transfer, Person by) {
        return more(transfer).flatMap(more -> ask(transfer.account(), transfer.to(), more.quote(), more.amount(), by));
    }

    private Optional<Moves.Caused> ask(
            AccountId account, PremisesId premises, DepositQuote quote, Money wanted, Person by) {
        if (wanted.signum() <= 0) return Optional.empty();
        return Optional.of(new Moves.Caused.DepositAsked(credit.require(
                new NewDeposit(
                        account,
                        premises,
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
            throw new Rejection("The deposit was paid: give it back first, then take the move back.");
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
