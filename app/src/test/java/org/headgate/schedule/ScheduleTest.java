package org.headgate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.RunId;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.office.Action;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.FinishWork;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.headgate.office.Role;
import org.headgate.office.WorkCard;
import org.headgate.office.WorkQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/** The operations calendar of Joshua Basin, from its rules to the calendar programs of its people. */
@OfficeTest
@Transactional
class ScheduleTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Office office;

    @Autowired
    Schedule schedule;

    @Autowired
    ScheduleProof proof;

    @Autowired
    People people;

    @Autowired
    WorkQueue queue;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    @Autowired
    MockMvcTester web;

    Person lead;
    Person biller;
    Person trainee;
    Person supervisor;

    @BeforeEach
    void open() {
        if (district.pack().isEmpty()) district.open("test", "", TODAY);
        jdbc.sql("delete from schedule.task").update();
        jdbc.sql("update district.agency set description = :text, business_date = :today")
                .param("text", DistrictPacks.open("joshua-basin").description())
                .param("today", TODAY)
                .update();
        lead = somebody("Leo Lead", Level.LEAD, Role.BILLING);
        biller = somebody("Bea Biller", Level.ONE, Role.BILLING);
        trainee = somebody("Tess Trainee", Level.TRAINEE, Role.COLLECTIONS);
        supervisor = somebody("Sue Supervisor", Level.SUPERVISOR, Role.REPRESENTATIVE);
    }

    @Test
    void planningTwiceChangesNothing() {
        plan();
        var planned = schedule.between(TODAY, TODAY.plusYears(1));

        assertThat(planned).extracting(TaskCard::kind).contains(TaskKind.METER_READING, TaskKind.LOCK_OFF);
        assertThat(office.perform(new PlanCalendar(TODAY.plusMonths(6)), lead)).isEqualTo(new Outcome.Done<>(0));
        assertThat(schedule.between(TODAY, TODAY.plusYears(1))).isEqualTo(planned);
        assertThat(proof.problems()).isEmpty();
    }

    @Test
    void saysWhenTheCustomersOfACycleAreReadBilledAndShutOffAtTheEarliest() {
        plan();
        var lockOff = first(TaskKind.LOCK_OFF);
        var cycle = List.of(lockOff.cycle());
        var due = Objects.requireNonNull(lockOff.dueOn());

        assertThat(schedule.ahead(cycle, null))
                .extracting(DayAhead::kind)
                .containsExactlyInAnyOrder(TaskKind.METER_READING, TaskKind.BILL_PRINTING);
        assertThat(schedule.ahead(cycle, due))
                .contains(new DayAhead(
                        TaskKind.LOCK_OFF, lockOff.plannedOn(), lockOff.id().value()));
        assertThat(schedule.ahead(cycle, due.plusDays(1)))
                .filteredOn(day -> day.kind() == TaskKind.LOCK_OFF)
                .allSatisfy(day -> assertThat(day.on()).isAfter(lockOff.plannedOn()));
    }

    @Test
    void whereNothingIsPlannedTheLawAloneSaysTheEarliestShutOff() {
        var due = TODAY.minusDays(10);

        assertThat(schedule.ahead(List.of("nowhere"), due)).singleElement().satisfies(day -> {
            assertThat(day.kind()).isEqualTo(TaskKind.LOCK_OFF);
            assertThat(day.on()).isAfter(due.plusDays(60));
            assertThat(day.task()).isNull();
        });
    }

    @Test
    void nothingIsPlannedIntoThePast() {
        plan();

        assertThat(schedule.between(TODAY.minusYears(1), TODAY.minusDays(1))).isEmpty();
        assertThat(schedule.late()).isEmpty();
    }

    @Test
    void whatAPersonMovedStaysWhereItIsWhenTheRulesChange() {
        plan();
        var review = first(TaskKind.READ_REVIEW);
        var other = schedule.between(TODAY, TODAY.plusMonths(5)).stream()
                .filter(task ->
                        task.kind() == TaskKind.READ_REVIEW && !task.id().equals(review.id()))
                .findFirst()
                .orElseThrow();
        var to = new WorkingDays(DistrictPacks.open("joshua-basin").pack().calendar()).plusOpen(review.plannedOn(), 3);
        done(new MoveTask(review.id(), to, "Half the crew is away", review.version()));

        done(rule(TaskKind.READ_REVIEW, Anchor.READ_DAY, 2));

        assertThat(card(review).plannedOn()).isEqualTo(to);
        assertThat(card(review).ordinaryOn()).isAfter(review.ordinaryOn());
        assertThat(card(other).plannedOn()).isAfter(other.plannedOn());
    }

    @Test
    void aRuleThatIsSwitchedOffTakesItsTasksOut() {
        plan();
        var audit = first(TaskKind.DRAWER_AUDIT);
        var rule = schedule.rule(TaskKind.DRAWER_AUDIT, TODAY).orElseThrow();

        done(new ChangeTaskRule(
                TaskKind.DRAWER_AUDIT,
                rule.anchor(),
                rule.days(),
                rule.unit(),
                rule.role(),
                false,
                TODAY,
                "Finance does it now",
                rule.id()));

        assertThat(card(audit).state()).isEqualTo(TaskState.DROPPED);
        assertThat(schedule.rules())
                .filteredOn(one -> one.kind() == TaskKind.DRAWER_AUDIT)
                .hasSize(2);
    }

    @Test
    void aRuleChangedFromAnOldPageIsToldOfTheOther() {
        var change = rule(TaskKind.PENALTY, Anchor.DUE_DAY, 2);
        done(change);

        assertThatThrownBy(() -> office.perform(change, lead))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("The rule was changed by " + lead.fullName());
    }

    @Test
    void refusesToMoveALockOffBeforeTheLawAllowsItAndSaysWhy() {
        plan();
        var lockOff = first(TaskKind.LOCK_OFF);
        var due = Objects.requireNonNull(lockOff.dueOn());

        var outcome = office.perform(
                new MoveTask(lockOff.id(), due.plusDays(35), "Collect earlier", lockOff.version()), lead);

        assertThat(reasons(outcome))
                .anyMatch(reason -> reason.citation().equals(LawfulDays.SIXTY_DAYS)
                        && reason.sentence().startsWith("The bills were due on " + due));
        assertThat(card(lockOff).plannedOn()).isEqualTo(lockOff.plannedOn());
    }

    @Test
    void refusesADayOnWhichTheOfficeIsClosed() {
        plan();
        var task = first(TaskKind.METER_CHANGE_OUT);

        assertThat(reasons(office.perform(
                        new MoveTask(task.id(), LocalDate.of(2026, 12, 25), "why not", task.version()), lead)))
                .singleElement()
                .matches(reason -> reason.sentence().startsWith("The office is closed on 2026-12-25"));
    }

    @Test
    void aTraineesMoveWaitsForALead() {
        plan();
        var task = first(TaskKind.METER_CHANGE_OUT);
        var to = LocalDate.of(2026, 12, 14);

        assertThat(office.perform(new MoveTask(task.id(), to, "Trucks are in repair", task.version()), trainee))
                .isInstanceOf(Outcome.HeldForReview.class);
        assertThat(card(task).plannedOn()).isEqualTo(task.plannedOn());
    }

    @Test
    void theDaysTasksAreInTheInboxUntilTheyAreDone() {
        plan();
        var task = first(TaskKind.BILL_CALCULATION);
        district.moveBusinessDate(task.plannedOn());
        schedule.begin(task.plannedOn());
        assertThat(queue.waitingFor(biller))
                .extracting(WorkCard::link)
                .contains("/calendar/tasks/" + task.id().value());

        office.perform(new FinishTask(task.id(), task.plannedOn(), "Run 12", task.version()), biller)
                .orReject();

        assertThat(queue.waitingFor(biller))
                .extracting(WorkCard::link)
                .doesNotContain("/calendar/tasks/" + task.id().value());
        assertThat(card(task).doneBy()).isEqualTo("Bea Biller");
    }

    @Test
    void whatIsFinishedInTheInboxIsFinishedInTheCalendar() {
        plan();
        var task = dueToday(TaskKind.BILL_CALCULATION);
        var work = inInbox(biller, task);

        pages.send(
                "/inbox/%d/done".formatted(work.id().value()),
                biller.username(),
                Map.of("version", String.valueOf(work.version()), "outcome", "Run 12"));

        assertThat(card(task).state()).isEqualTo(TaskState.DONE);
        assertThat(card(task).doneBy()).isEqualTo("Bea Biller");
        assertThat(card(task).doneNote()).isEqualTo("Run 12");
        assertThat(queue.waitingFor(biller)).extracting(WorkCard::link).doesNotContain(work.link());

        district.moveBusinessDate(task.plannedOn().plusDays(1));
        schedule.begin(task.plannedOn().plusDays(1));
        assertThat(queue.waitingFor(biller)).extracting(WorkCard::link).doesNotContain(work.link());
    }

    @Test
    void whatIsHandedOverInTheInboxIsTheOthersInTheCalendar() {
        plan();
        var task = dueToday(TaskKind.BILL_CALCULATION);
        var work = inInbox(lead, task);

        pages.send(
                "/inbox/%d/hand-over".formatted(work.id().value()),
                lead.username(),
                Map.of(
                        "version",
                        String.valueOf(work.version()),
                        "to",
                        "p" + biller.id().value()));

        assertThat(card(task).person()).isEqualTo("Bea Biller");
        assertThat(inInbox(biller, task).forPerson()).isEqualTo(biller.id());
    }

    @Test
    void anotherProgramFinishesATaskByItsOwnActionOnly() {
        plan();
        var work = inInbox(biller, dueToday(TaskKind.BILL_CALCULATION));

        assertThat(reasons(office.perform(new FinishWork(work.id(), work.version(), ""), biller)))
                .singleElement()
                .matches(reason -> reason.sentence().startsWith("This is finished where it belongs"));
    }

    @Test
    void aBillRunFinishesWhatTheCalendarHadForItsCycleAndMonth() {
        plan();
        var task = dueToday(TaskKind.BILL_PRINTING);
        var printer = inInbox(biller, task);
        var run = run(task);

        schedule.doneBy(run, TaskKind.BILL_PRINTING);

        assertThat(card(task).state()).isEqualTo(TaskState.DONE);
        assertThat(card(task).doneRun()).isEqualTo(run.value());
        assertThat(queue.waitingFor(biller)).extracting(WorkCard::id).doesNotContain(printer.id());
        assertThat(pages.page(printer.link(), biller.username())
                        .select("a[href=/runs/%d]".formatted(run.value()))
                        .text())
                .endsWith("by the bill run");
        assertThat(schedule.between(TODAY, TODAY.plusMonths(6)))
                .filteredOn(other -> other.state() == TaskState.DONE)
                .hasSize(1);
    }

    @Test
    void whoseTasksArePublishedIsTold() {
        plan();

        done(new PublishCalendar(TODAY.plusMonths(2)));

        assertThat(queue.waitingFor(biller))
                .filteredOn(work -> work.words().equals("schedule.work.published"))
                .singleElement()
                .satisfies(work ->
                        assertThat(Integer.parseInt(work.with().getFirst())).isGreaterThan(2));
        assertThat(queue.waitingFor(lead)).extracting(WorkCard::words).doesNotContain("schedule.work.published");

        done(new PublishCalendar(TODAY.plusMonths(2)));
        assertThat(queue.waitingFor(biller))
                .filteredOn(work -> work.words().equals("schedule.work.published"))
                .hasSize(1);
    }

    @Test
    void whatIsPutInForTodayIsInTheInboxToday() {
        var task = office.perform(new AddTask("Count the stamps", TODAY, Role.BILLING, biller.id()), lead)
                .orReject();

        assertThat(queue.waitingFor(biller)).extracting(WorkCard::link).contains("/calendar/tasks/" + task.value());
    }

    private TaskCard dueToday(TaskKind kind) {
        var task = first(kind);
        district.moveBusinessDate(task.plannedOn());
        schedule.begin(task.plannedOn());
        return card(task);
    }

    private WorkCard inInbox(Person person, TaskCard task) {
        return queue.waitingFor(person).stream()
                .filter(work ->
                        work.link().equals("/calendar/tasks/" + task.id().value()))
                .findFirst()
                .orElseThrow();
    }

    private RunId run(TaskCard task) {
        jdbc.sql("insert into premises.cycle (code, name) values (:code, :code) on conflict do nothing")
                .param("code", task.cycle())
                .update();
        jdbc.sql(
                        "insert into billing.tariff_book (fingerprint, files) values ('calendar', '{}') on conflict do nothing")
                .update();
        return jdbc.sql("""
                insert into billing.run
                       (cycle_id, period, reads_until, bill_date, due_date, tariff_book_id, state, accounts, first_bill,
                        first_transaction)
                select c.id, :period, :day, :day, :day, b.id, 'ISSUED', 0, 0, 0
                  from premises.cycle c
                  join billing.tariff_book b on b.fingerprint = 'calendar'
                 where c.code = :code
                returning id
                """)
                .param("code", task.cycle())
                .param("period", task.period())
                .param("day", task.plannedOn())
                .query((row, _) -> new RunId(row.getLong(1)))
                .single();
    }

    @Test
    void whatIsLateIsInFrontOfTheSupervisor() {
        plan();
        var task = first(TaskKind.BILL_CALCULATION);
        district.moveBusinessDate(task.plannedOn().plusDays(7));

        var month = pages.page("/calendar", supervisor.username());

        assertThat(month.select(".hg-strip").text())
                .contains("Bill run, ")
                .contains("should have been done 7 days ago");
        assertThat(pages.page("/calendar", biller.username()).select(".hg-strip"))
                .isEmpty();
    }

    @Test
    void aPublishedChangeCountsOneUpInTheCalendarPrograms() {
        plan();
        var task = first(TaskKind.METER_CHANGE_OUT);
        var address = address(biller);
        assertThat(feed(address)).doesNotContain("BEGIN:VEVENT");

        done(new PublishCalendar(TODAY.plusMonths(6)));
        var published = event(feed(address), task);
        assertThat(published)
                .contains("SEQUENCE:0")
                .contains("SUMMARY;LANGUAGE=en:Meter change-outs")
                .contains("DTSTART;VALUE=DATE:" + task.plannedOn().toString().replace("-", ""));

        var to = LocalDate.of(2026, 12, 14);
        done(new MoveTask(task.id(), to, "Trucks are in repair", task.version()));
        assertThat(event(feed(address), task)).isEqualTo(published);
        assertThat(card(task).unpublished()).isTrue();

        done(new PublishCalendar(TODAY.plusMonths(6)));
        assertThat(event(feed(address), task)).contains("SEQUENCE:1").contains("DTSTART;VALUE=DATE:20261214");

        done(new DropTask(task.id(), "No meters came", card(task).version()));
        done(new PublishCalendar(TODAY.plusMonths(6)));
        assertThat(event(feed(address), task)).contains("SEQUENCE:2").contains("STATUS:CANCELLED");
    }

    @Test
    void anAddressIsOnePersonsSecretAndEnds() {
        plan();
        done(new PublishCalendar(TODAY.plusMonths(6)));
        var first = address(biller);
        assertThat(feed(first + "?mine=true")).contains("Bill run").doesNotContain("Lock-offs");

        var second = address(biller);
        assertThat(web.get().uri(first).exchange()).hasStatus(404);
        assertThat(feed(second)).contains("Lock-offs");

        pages.send("/calendar/subscribe/end", biller.username(), Map.of());
        assertThat(web.get().uri(second).exchange()).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from office.audit_entry where to_jsonb(audit_entry)::text like :secret")
                        .param("secret", "%" + second.replaceAll(".*/|\\.ics", "") + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theMonthIsWorkedOnFromItsPages() {
        pages.send(
                "/calendar/plan",
                lead.username(),
                Map.of("through", TODAY.plusMonths(2).toString()));
        pages.send(
                "/calendar/tasks",
                lead.username(),
                Map.of("title", "Shred 2019 stubs", "on", "2026-12-10", "role", "CASHIER", "person", "0"));
        var own = first(TaskKind.OTHER);
        var page = "/calendar/tasks/" + own.id().value();
        assertThat(pages.page("/calendar?month=2026-12", trainee.username()).text())
                .contains("Shred 2019 stubs");

        pages.send(
                page + "/assign",
                lead.username(),
                Map.of("to", String.valueOf(biller.id().value()), "version", "0"));
        pages.send(
                page + "/done",
                biller.username(),
                Map.of("doneOn", TODAY.toString(), "note", "3 boxes", "version", "1"));
        assertThat(pages.page(page, lead.username()).text())
                .contains("by Bea Biller")
                .contains("3 boxes");

        pages.send(page + "/reopen", lead.username(), Map.of("version", "2"));
        assertThat(pages.page("/calendar/list?show=MINE", biller.username()).text())
                .contains("Shred 2019 stubs");
        assertThat(pages.page("/calendar/rules", lead.username()).text()).contains("61 days after the due date");
    }

    private void plan() {
        done(new PlanCalendar(TODAY.plusMonths(6)));
    }

    private void done(Action<?> action) {
        office.perform(action, lead).orReject();
    }

    private ChangeTaskRule rule(TaskKind kind, Anchor anchor, int days) {
        var rule = schedule.rule(kind, TODAY).orElseThrow();
        return new ChangeTaskRule(
                kind, anchor, days, DayUnit.BUSINESS, rule.role(), true, TODAY, "The board wants it so", rule.id());
    }

    private TaskCard first(TaskKind kind) {
        return schedule.between(TODAY.plusDays(1), TODAY.plusMonths(5)).stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private TaskCard card(TaskCard task) {
        return schedule.find(task.id()).orElseThrow();
    }

    private static List<Reason> reasons(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var reasons) ? reasons : List.of();
    }

    private String address(Person person) {
        var shown = PagesTester.html(pages.send("/calendar/subscribe", person.username(), Map.of()));
        return shown.select("#all").attr("value").replaceFirst("^https?://[^/]+", "");
    }

    private String feed(String address) {
        var result = web.get().uri(address).exchange();
        assertThat(result).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String event(String feed, TaskCard task) {
        var from = feed.indexOf("UID:task-%d@".formatted(task.id().value()));
        return feed.substring(from, feed.indexOf("END:VEVENT", from));
    }

    private Person somebody(String name, Level level, Role role) {
        return people.add("s" + UUID.randomUUID(), name, level, role, "long enough", false);
    }
}
