package org.headgate.demo;

import java.time.LocalDate;
import java.util.List;
import org.headgate.contacts.AddComment;
import org.headgate.contacts.ArrivalKind;
import org.headgate.contacts.CaseKind;
import org.headgate.contacts.Channel;
import org.headgate.contacts.CloseInteraction;
import org.headgate.contacts.CommentKind;
import org.headgate.contacts.Direction;
import org.headgate.contacts.FollowUpKind;
import org.headgate.contacts.InteractionOutcome;
import org.headgate.contacts.MakeFollowUp;
import org.headgate.contacts.OpenCase;
import org.headgate.contacts.PutInLine;
import org.headgate.contacts.SendMessage;
import org.headgate.contacts.StartInteraction;
import org.headgate.contacts.WriteInteraction;
import org.headgate.customers.Account;
import org.headgate.customers.AccountId;
import org.headgate.customers.Customers;
import org.headgate.customers.RecordReturnedMail;
import org.headgate.customers.ReturnReason;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A morning at the desk: a few customers called, came by and wrote, and one of them disputes what she was charged. */
@Component
class Calls {
    private final Office office;
    private final Customers customers;
    private final District district;
    private final Staff staff;
    private final JdbcClient jdbc;

    Calls(Office office, Customers customers, District district, Staff staff, JdbcClient jdbc) {
        this.office = office;
        this.customers = customers;
        this.district = district;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    void take() {
        var callers = homes();
        if (callers.size() < 5) return;
        var clerk = staff.clerk();
        var today = district.businessDate();
        explained(callers.get(0), clerk);
        leak(callers.get(1), clerk, today);
        dispute(callers.get(2), clerk);
        dog(callers.get(3), clerk, today);
        message(callers.get(4), clerk);
        mailComesBack(callers.get(4), clerk, today);
        line(callers, clerk);
    }

    /** Who waits right now: on the telephone, at the counter, for a call back, for an answer in writing. */
    private void line(List<Account> callers, Person clerk) {
        waits(ArrivalKind.CALLER, callers.get(3), "bill", "Bill is twice as high as last time", clerk);
        waits(ArrivalKind.TICKET, null, "start-stop", "Bought a house, wants water in her name", clerk);
        waits(ArrivalKind.CALLBACK, callers.get(4), "payment", "After four, please", clerk);
        waits(ArrivalKind.EMAIL, callers.get(1), "high-use", "Sent a picture of the dial", clerk);
    }

    private void waits(ArrivalKind kind, @Nullable Account account, String topic, String words, Person clerk) {
        perform(
                new PutInLine(
                        kind,
                        account == null ? null : account.id(),
                        account == null ? "Wren Abernathy" : account.mail().name(),
                        "760-555-0177",
                        topic,
                        words,
                        false,
                        null,
                        null),
                clerk);
    }

    private List<Account> homes() {
        return jdbc.sql("""
                select distinct a.account_id
                  from customers.service_agreement a
                  join customers.agreement_class c on c.agreement_id = a.id
                 where c.rate_class = 'RESIDENTIAL_SINGLE'
                   and upper_inf(a.effective)
                 order by a.account_id
                 limit 5
                """).query((row, _) -> new AccountId(row.getLong(1))).list().stream()
                .flatMap(id -> customers.account(id).stream())
                .toList();
    }

    private void explained(Account account, Person clerk) {
        contact(
                account,
                clerk,
                Channel.COUNTER,
                "bill",
                "Came by with the bill: more days than last time. Showed the period and the tiers.",
                InteractionOutcome.ANSWERED);
    }

    private void leak(Account account, Person clerk, LocalDate today) {
        contact(
                account,
                clerk,
                Channel.PHONE,
                "high-use",
                "Use rose; walked through the leak check. The dial turns with everything closed.",
                InteractionOutcome.FOLLOW_UP);
        perform(
                new MakeFollowUp(
                        FollowUpKind.PROMISE,
                        account.id(),
                        null,
                        null,
                        "high-use",
                        "Call back: did the plumber find the leak? Bring the receipt.",
                        clerk.id(),
                        null,
                        today.plusDays(2)),
                clerk);
    }

    private void dispute(Account account, Person clerk) {
        contact(
                account,
                clerk,
                Channel.PHONE,
                "bill",
                "Says the house was empty all month and the read cannot be right.",
                InteractionOutcome.CASE_OPENED);
        perform(
                new OpenCase(
                        CaseKind.METER_ACCURACY,
                        account.id(),
                        "",
                        null,
                        Money.of("48.60"),
                        "meter",
                        "The house was empty all month. Somebody read the neighbor's meter.",
                        null),
                clerk);
    }

    private void dog(Account account, Person clerk, LocalDate today) {
        perform(
                new AddComment(
                        account.id(),
                        CommentKind.DOG,
                        "Large dog in the front yard: ring first, it is let in.",
                        true,
                        null,
                        List.of()),
                clerk);
        perform(
                new AddComment(
                        account.id(),
                        CommentKind.ACCESS,
                        "Gate code changes in January; ask for the new one.",
                        false,
                        today.plusMonths(2),
                        List.of()),
                clerk);
    }

    private void mailComesBack(Account account, Person clerk, LocalDate today) {
        perform(
                new RecordReturnedMail(
                        account.id(),
                        today.minusDays(2),
                        ReturnReason.FORWARDED,
                        "The label says PO Box 31, Made-up Flat 92299."),
                clerk);
    }

    private void message(Account account, Person clerk) {
        perform(
                new SendMessage(
                        null,
                        Role.COLLECTIONS,
                        account.id(),
                        account.mail().name(),
                        "760-555-0177",
                        "Asks whether the arrangement of last year can be had again. Please call after four.",
                        false,
                        null),
                clerk);
    }

    private void contact(
            Account account, Person clerk, Channel channel, String topic, String words, InteractionOutcome outcome) {
        var id = perform(new StartInteraction(account.id(), channel, Direction.IN, topic, ""), clerk);
        perform(
                new CloseInteraction(new WriteInteraction(id, 0, channel, Direction.IN, topic, "", words), outcome),
                clerk);
    }

    private <R> R perform(Action<R> action, Person by) {
        return office.perform(action, by).orReject();
    }
}
