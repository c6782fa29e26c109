package org.headgate.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.headgate.contacts.Cases;
import org.headgate.contacts.CollectionHold;
import org.headgate.customers.AccountId;
import org.headgate.kernel.Money;
import org.headgate.schedule.DayAhead;
import org.headgate.schedule.Schedule;
import org.headgate.schedule.TaskKind;
import org.headgate.web.AccountDate;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.springframework.stereotype.Component;

/**
 * When what is open falls due, and when the account is read, billed and at the earliest shut off, as the operations calendar has
 * it. Where nothing is planned yet, the next read and bill come about a month after the last.
 */
@Component
class CardDates {
    private final Schedule schedule;
    private final Cases cases;

    CardDates(Schedule schedule, Cases cases) {
        this.schedule = schedule;
        this.cases = cases;
    }

    List<AccountDate> of(AccountCard card) {
        var dates = new ArrayList<AccountDate>();
        due(card, dates);
        var cycles = card.head().closedOn() == null ? card.cycles() : List.<String>of();
        if (!cycles.isEmpty()) cycle(card, cycles, dates);
        return dates;
    }

    private void cycle(AccountCard card, Collection<String> cycles, List<AccountDate> dates) {
        var owed = collectable(card);
        var since = owed.signum() > 0 ? card.oldestPastDue().orElse(null) : null;
        var ahead = schedule.ahead(cycles, since);
        next(ahead, TaskKind.METER_READING)
                .ifPresentOrElse(
                        day -> dates.add(said(day, Saying.of("desk.dates.read"))),
                        () -> aboutNextRead(card)
                                .ifPresent(
                                        date -> dates.add(AccountDate.of(date, Saying.of("desk.dates.read.about")))));
        next(ahead, TaskKind.BILL_PRINTING)
                .ifPresentOrElse(
                        day -> dates.add(said(day, Saying.of("desk.dates.bill"))),
                        () -> aboutNextBill(card)
                                .ifPresent(
                                        date -> dates.add(AccountDate.of(date, Saying.of("desk.dates.bill.about")))));
        next(ahead, TaskKind.LOCK_OFF)
                .ifPresent(day -> dates.add(
                        said(day, Saying.of("desk.dates.shut-off", owed)).in(Tone.LATE)));
    }

    /** What is past due, less what is disputed: that keeps the water on. */
    private Money collectable(AccountCard card) {
        var owed = card.pastDue();
        if (owed.signum() <= 0) return Money.ZERO;
        var held = cases.disputing(new AccountId(card.head().id())).stream()
                .filter(hold -> hold.holdsOn(card.today()))
                .map(CollectionHold::held)
                .reduce(Money.ZERO, Money::plus);
        return owed.minus(held);
    }

    private static Optional<DayAhead> next(List<DayAhead> ahead, TaskKind kind) {
        return ahead.stream().filter(day -> day.kind() == kind).findFirst();
    }

    private static AccountDate said(DayAhead day, Saying words) {
        return new AccountDate(day.on(), words, Tone.PLAIN, day.path());
    }

    private static Optional<LocalDate> aboutNextRead(AccountCard card) {
        return card.reads().stream()
                .map(read -> read.readOn().plusMonths(1))
                .filter(date -> date.isAfter(card.today()))
                .findFirst();
    }

    private static Optional<LocalDate> aboutNextBill(AccountCard card) {
        return card.newestBill().map(bill -> bill.billDate().plusMonths(1)).filter(date -> date.isAfter(card.today()));
    }

    private static void due(AccountCard card, List<AccountDate> dates) {
        card.openItems().stream()
                .filter(item -> item.open().signum() > 0 && !item.dueOn().isBefore(card.today()))
                .map(AccountCard.OpenItem::dueOn)
                .distinct()
                .map(date -> AccountDate.of(date, Saying.of("desk.dates.due", card.dueOn(date)))
                        .in(Tone.DUE))
                .forEach(dates::add);
    }
}
