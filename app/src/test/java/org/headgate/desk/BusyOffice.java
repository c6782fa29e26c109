package org.headgate.desk;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.headgate.billing.AdjustAccount;
import org.headgate.billing.AdjustmentReason;
import org.headgate.billing.tariffs.ProposeTariffBook;
import org.headgate.billing.tariffs.SampleEdition;
import org.headgate.contacts.AddComment;
import org.headgate.contacts.CaseKind;
import org.headgate.contacts.Channel;
import org.headgate.contacts.CommentKind;
import org.headgate.contacts.Direction;
import org.headgate.contacts.FollowUpKind;
import org.headgate.contacts.MakeFollowUp;
import org.headgate.contacts.OpenCase;
import org.headgate.contacts.SendMessage;
import org.headgate.contacts.StartInteraction;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Money;
import org.headgate.office.Action;
import org.headgate.office.AddWork;
import org.headgate.office.ApproveReview;
import org.headgate.office.CoverageCell.Readiness;
import org.headgate.office.DescribePerson;
import org.headgate.office.LendAuthority;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.ReturnReview;
import org.headgate.office.ReviewId;
import org.headgate.office.Reviews;
import org.headgate.office.Role;
import org.headgate.office.SetCoverage;
import org.headgate.office.SignOffTask;
import org.headgate.office.Suggest;
import org.headgate.office.Task;
import org.headgate.office.WritePlaybook;
import org.headgate.orders.NewOrder;
import org.headgate.orders.OpenOrder;
import org.headgate.orders.OrderKind;
import org.headgate.orders.OrderPriority;
import org.headgate.orders.OrderWindow;
import org.headgate.premises.PremisesId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An ordinary morning: work, reviews, contacts, cases and visits around one account, so that no page is empty. */
@TestComponent
class BusyOffice {
    private static final String DOGS = "Two large dogs in the yard.";

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Reviews reviews;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    /** Made once in a town. */
    void busyWith(String number) {
        if (jdbc.sql("select exists (select from contacts.comment where words = :words)")
                .param("words", DOGS)
                .query(Boolean.class)
                .single()) return;
        var account = jdbc.sql("select id from customers.account where number = :number")
                .param("number", number)
                .query((row, _) -> new AccountId(row.getLong(1)))
                .single();
        work(account);
        team();
        reviewed(account);
        contacts(account);
        visits(account);
        papers(account);
    }

    private void work(AccountId account) {
        var today = district.businessDate();
        done(
                new AddWork(
                        "Call the title company about the lot on Mill Lane",
                        named("nadia").id(),
                        null,
                        null,
                        at(today.minusDays(2), 17),
                        1),
                "beatriz");
        done(new AddWork("Send the leak forms", null, Role.REPRESENTATIVE, account.value(), at(today, 17), 2), "nadia");
        done(new AddWork("Order receipt paper", null, Role.REPRESENTATIVE, null, null, 3), "beatriz");
    }

    private void team() {
        var today = district.businessDate();
        var iris = named("iris");
        done(new DescribePerson(iris.id(), iris.fullName(), "", named("nadia").id()), "beatriz");
        done(new SignOffTask(iris.id(), Task.CONTACTS, "Ten calls, all as they should be"), "nadia");
        done(new SetCoverage(named("joel").id(), Task.SERVICE, Readiness.LEARNING), "beatriz");
        done(new SetCoverage(named("nadia").id(), Task.SERVICE, Readiness.STANDS_IN), "beatriz");
        done(
                new LendAuthority(
                        named("nadia").id(), Task.ADJUSTMENTS, Level.LEAD, today, today.plusDays(5), "Vacation week"),
                "beatriz");
        done(
                new WritePlaybook(
                        "start-service",
                        "en",
                        "Start service",
                        Task.SERVICE,
                        List.of(
                                "Ask who moves in, and when.",
                                "Read the last step aloud before you press the button.")),
                "nadia");
        done(new Suggest("start-service", "Ask for the e-mail address before the deposit is talked about."), "nadia");
    }

    /** Of a trainee's adjustments one was approved, one came back and two wait. */
    private void reviewed(AccountId account) {
        var approved = held(credit(account, "12.00", "Courtesy for the wait at the counter"));
        done(new ApproveReview(approved, version(approved), ""), "nadia");
        var returned = held(credit(account, "85.00", "Leak behind the meter"));
        done(
                new ReturnReview(returned, version(returned), "The policy covers half. Show the plumber's bill."),
                "nadia");
        held(credit(account, "24.50", "Late fee although the payment was in the drop box"));
        held(credit(account, "8.00", "Small balance of the closed account"));
    }

    private static AdjustAccount credit(AccountId account, String amount, String words) {
        return new AdjustAccount(account, "WATER", Money.of(amount).negated(), AdjustmentReason.LEAK, words);
    }

    private void contacts(AccountId account) {
        var today = district.businessDate();
        var call = done(new StartInteraction(account, Channel.PHONE, Direction.IN, "bill", "Mrs. Renn"), "celia");
        done(
                new OpenCase(
                        CaseKind.BILL_DISPUTE,
                        account,
                        "",
                        null,
                        Money.of("61.20"),
                        "bill",
                        "I was away all month.",
                        call),
                "nadia");
        done(
                new MakeFollowUp(
                        FollowUpKind.PROMISE,
                        account,
                        null,
                        null,
                        "bill",
                        "Call back with the figures of the data log",
                        named("nadia").id(),
                        null,
                        today),
                "nadia");
        done(
                new SendMessage(
                        named("nadia").id(),
                        null,
                        account,
                        "Mr. Renn",
                        "760-555-0101",
                        "Please call back before noon; he leaves for the week.",
                        true,
                        null),
                "joel");
        done(new AddComment(account, CommentKind.SAFETY, DOGS, true, null, List.of()), "nadia");
        done(new AddComment(account, CommentKind.GENERAL, "Call after five.", false, null, List.of()), "nadia");
    }

    private void visits(AccountId account) {
        var premises = jdbc.sql("""
                select p.premises_id
                  from customers.service_agreement s
                  join premises.service_point p on p.id = s.service_point_id
                 where s.account_id = :account
                 limit 1
                """)
                .param("account", account.value())
                .query((row, _) -> new PremisesId(row.getLong(1)))
                .single();
        var today = district.businessDate();
        done(
                new OpenOrder(new NewOrder(
                        OrderKind.INVESTIGATE,
                        premises,
                        null,
                        account,
                        today,
                        OrderWindow.MORNING,
                        OrderPriority.EMERGENCY,
                        "Water comes up beside the meter box")),
                "nadia");
        done(
                new OpenOrder(new NewOrder(
                        OrderKind.METER_CHECK,
                        premises,
                        null,
                        account,
                        today.plusDays(1),
                        OrderWindow.ANY,
                        OrderPriority.ROUTINE,
                        "")),
                "nadia");
    }

    private void papers(AccountId account) {
        done(
                new ReleaseRecords(
                        account, "PRA 26-114", "The Morongo Ledger", DisclosureGround.ANYBODY, "Anybody may ask"),
                "beatriz");
        var rates = DistrictPacks.open("joshua-basin").rates();
        done(new ProposeTariffBook(SampleEdition.of2027(rates), "Rates of 2027"), "rosalind");
    }

    private ReviewId held(Action<?> action) {
        if (office.perform(action, named("iris")) instanceof Outcome.HeldForReview<?> waits) return waits.review();
        throw new IllegalStateException("a trainee's adjustment waits for a review: " + action);
    }

    private int version(ReviewId review) {
        return reviews.find(review).orElseThrow().version();
    }

    private <R> R done(Action<R> action, String by) {
        return office.perform(action, named(by)).orReject();
    }

    private Person named(String username) {
        return people.named(username).orElseThrow();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).toInstant(UTC);
    }
}
