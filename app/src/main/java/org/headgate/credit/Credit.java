package org.headgate.credit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headgate.customers.AccountId;
import org.headgate.customers.CustomerId;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.premises.PremisesId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How customers paid, the deposits that follow from it, and what became of them. */
@Service
public class Credit {
    private static final String FINAL_BILL = "Final bill";

    private final CreditHistories histories;
    private final DepositMatrices matrices;
    private final Deposits deposits;
    private final DepositSteps steps;
    private final District district;

    Credit(
            CreditHistories histories,
            DepositMatrices matrices,
            Deposits deposits,
            DepositSteps steps,
            District district) {
        this.histories = histories;
        this.matrices = matrices;
        this.deposits = deposits;
        this.steps = steps;
        this.district = district;
    }

    /** How well the customers of an account paid, on all the accounts that they are billed for. */
    @Transactional(readOnly = true)
    public CreditScore score(AccountId account) {
        return score(histories.accountsWithTheCustomersOf(account));
    }

    /** How well a person paid, on all the accounts that they are billed for. */
    @Transactional(readOnly = true)
    public CreditScore score(CustomerId customer) {
        return score(histories.accountsOf(customer));
    }

    /** The deposit that the district asks of the customers of an account, and why. */
    @Transactional(readOnly = true)
    public DepositQuote depositFor(AccountId account, String rateClass, @Nullable PremisesId premises) {
        return quote(score(account), rateClass, premises);
    }

    /** The deposit that the district asks of a person, and why. */
    @Transactional(readOnly = true)
    public DepositQuote depositFor(CustomerId customer, String rateClass, @Nullable PremisesId premises) {
        return quote(score(customer), rateClass, premises);
    }

    /** The deposit that the district asks of somebody who was never its customer, and why. */
    @Transactional(readOnly = true)
    public DepositQuote depositForSomebodyNew(String rateClass, @Nullable PremisesId premises) {
        return quote(score(List.of()), rateClass, premises);
    }

    /** Asks for a deposit in the caller's transaction. */
    @Transactional
    public DepositId require(NewDeposit wanted, @Nullable Person by) {
        return steps.require(wanted, by);
    }

    /** Takes a deposit in, in the caller's transaction. */
    @Transactional
    public DepositEntryId receive(ReceiveDeposit received, Person by) {
        return steps.receive(received, by);
    }

    /** What is held of somebody who left pays the final bill as far as it goes; the rest waits for its release. */
    @Transactional
    public void applyToFinalBill(AccountId account, Person by) {
        for (var deposit : deposits.of(account))
            if (deposit.closedOn() != null && deposit.purpose() == Deposit.Purpose.SERVICE)
                deposits.find(deposit.id()).ifPresent(now -> steps.applyToWhatIsOwed(now, FINAL_BILL, by));
    }

    /** Pays with a deposit what an account owes, as far as it is held. */
    @Transactional
    public void applyToWhatIsOwed(DepositId id, Person by) {
        deposits.find(id).ifPresent(deposit -> steps.applyToWhatIsOwed(deposit, "", by));
    }

    /** Gives all that is held of a deposit back: to what the account owes first, the rest by check. */
    @Transactional
    public void giveBack(DepositId id, Person by) {
        deposits.find(id).ifPresent(deposit -> steps.giveBack(deposit, by));
    }

    /** What was asked for is not asked for any more, because what it was to secure never began; what was paid stays held. */
    @Transactional
    public void withdraw(Deposit deposit, String words, Person by) {
        var open = deposit.outstanding();
        if (open.signum() > 0)
            steps.reduce(deposit.account(), deposit.id(), open, true, WaiverReason.OTHER, words, deposit.version(), by);
    }

    /** The deposits of an account, newest first. */
    @Transactional(readOnly = true)
    public List<Deposit> depositsOf(AccountId account) {
        return deposits.of(account);
    }

    /** What is asked for or held of an account for its service: no more than the policy comes to, taken together. */
    @Transactional(readOnly = true)
    public Money secured(AccountId account) {
        return deposits.of(account).stream()
                .filter(deposit -> deposit.purpose() == Deposit.Purpose.SERVICE)
                .map(deposit -> deposit.outstanding().plus(deposit.held()))
                .reduce(Money.ZERO, Money::plus);
    }

    @Transactional(readOnly = true)
    public Optional<Deposit> deposit(DepositId id) {
        return deposits.find(id);
    }

    /** Writes a shut-off for non-payment down, for the score; one a day counts once. */
    @Transactional
    public void recordShutOff(AccountId account, LocalDate on, String source, @Nullable Person by) {
        histories.recordShutOff(account, on, source, by);
    }

    /** Whether a deposit is to be given back now, and why or why not. */
    @Transactional(readOnly = true)
    public DepositRelease release(Deposit deposit) {
        return steps.release(deposit);
    }

    List<DepositEntry> entries(DepositId deposit) {
        return deposits.entries(deposit);
    }

    List<Reason> why(DepositId deposit) {
        return deposits.why(deposit);
    }

    Money interestDue(DepositId deposit) {
        return steps.interestDue(deposit);
    }

    private CreditScore score(Collection<AccountId> accounts) {
        var today = district.businessDate();
        return CreditScore.of(
                histories.together(accounts, today),
                district.agency().deposits().score());
    }

    private DepositQuote quote(CreditScore score, String rateClass, @Nullable PremisesId premises) {
        var today = district.businessDate();
        var agency = district.agency();
        var policy = agency.deposits();
        var average = histories.average(premises, rateClass, today).orElse(null);
        if (average == null && policy.averageBill() != null)
            average = new AverageBill(policy.averageBill(), 0, AverageBill.Of.DISTRICT);
        return new DepositCalculator(policy, DepositLaw.of(agency.agency()), agency.periodMonths())
                .quote(rateClass, score, matrices.on(today, policy).terms(), average);
    }
}
