package org.headgate.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.headgate.office.AddWork;
import org.headgate.office.ChangedMeanwhile;
import org.headgate.office.CoverageCell.Readiness;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.office.SetCoverage;
import org.headgate.office.Task;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The team board of Joshua Basin on a Wednesday, open from 7:00 to 5:30. */
@OfficeTest
@Transactional
class TeamBoardTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 18);

    @Autowired
    Office office;

    @Autowired
    Staffing staffing;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    Person lead;
    Person nadia;
    Person joel;

    @BeforeEach
    void open() {
        if (district.pack().isEmpty()) district.open("test", "", WEDNESDAY);
        jdbc.sql("update district.agency set description = :text, business_date = :today")
                .param("text", DistrictPacks.open("joshua-basin").description())
                .param("today", WEDNESDAY)
                .update();
        lead = somebody("Leo Lead", Level.LEAD, Role.REPRESENTATIVE);
        nadia = somebody("Nadia Front", Level.TWO, Role.REPRESENTATIVE);
        joel = somebody("Joel Till", Level.ONE, Role.CASHIER);
        week(nadia, "COUNTER", "07:00", "17:30");
        week(joel, "CASHIER", "07:00", "12:00");
    }

    @Test
    void uncoveredTimesAreShownWithWhoCouldStandIn() {
        assertThat(board())
                .contains("Cashier: 1 too few from 12:00 to 5:30 pm.")
                .contains("Nobody who is here then stands in for it.");

        office.perform(new SetCoverage(nadia.id(), Task.PAYMENTS, Readiness.STANDS_IN), lead)
                .orReject();

        assertThat(board()).contains("Could stand in: Nadia Front");
    }

    @Test
    void whoIsAwayIsReplacedByWhoStandsIn() {
        assertThat(office.perform(away(joel, nadia), lead)).isInstanceOf(Outcome.Refused.class);

        office.perform(new SetCoverage(nadia.id(), Task.PAYMENTS, Readiness.STANDS_IN), lead)
                .orReject();
        office.perform(away(joel, nadia), lead).orReject();

        assertThat(board()).contains("Takes the place of Joel Till").contains("Counter: 1 too few from 7:00 to 12:00.");
    }

    @Test
    void whatSomebodyAsksForThemselvesWaitsForALead() {
        assertThat(office.perform(away(nadia, null), nadia)).isInstanceOf(Outcome.HeldForReview.class);
    }

    @Test
    void nobodyIsAwayTwice() {
        office.perform(away(joel, null), lead).orReject();

        assertThatThrownBy(() -> office.perform(away(joel, null), lead))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("is already away");
    }

    @Test
    void aWeekFromAnOldPageIsToldOfTheOther() {
        var old = staffing.fingerprint(joel.id(), WEDNESDAY);
        week(joel, "CASHIER", "08:00", "12:00");

        assertThatThrownBy(() -> office.perform(new SetShifts(joel.id(), List.of(), WEDNESDAY, old), lead))
                .isInstanceOf(ChangedMeanwhile.class)
                .hasMessageContaining("The week was changed by " + lead.fullName());
    }

    @Test
    void nobodyIsAtTwoDesksAtOnce() {
        var parts = List.of(
                new ShiftPart(1, LocalTime.of(8, 0), LocalTime.of(12, 0), "CASHIER"),
                new ShiftPart(1, LocalTime.of(11, 0), LocalTime.of(13, 0), "COUNTER"));

        assertThatThrownBy(() -> office.perform(
                        new SetShifts(joel.id(), parts, WEDNESDAY, staffing.fingerprint(joel.id(), WEDNESDAY)), lead))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("two desks");
    }

    @Test
    void aWeekIsSetFromThePage() {
        var form = new HashMap<>(
                Map.of("effectiveFrom", WEDNESDAY.toString(), "madeFrom", staffing.fingerprint(joel.id(), WEDNESDAY)));
        form.putAll(Map.of("starts-3-0", "09:00", "ends-3-0", "11:00", "desk-3-0", "TELEPHONE"));

        pages.send("/team/board/%d/shifts".formatted(joel.id().value()), lead.username(), form);

        assertThat(staffing.fingerprint(joel.id(), WEDNESDAY)).isEqualTo("3 09:00-11:00 TELEPHONE");
    }

    @Test
    void workIsCountedAndHandedOverInPlace() {
        var work = office.perform(new AddWork("Call the Halloran estate", joel.id(), null, null, null, 2), lead)
                .orReject();
        var page = "/team/board/" + joel.id().value();
        assertThat(row("Joel Till").select("td").get(1).text()).isEqualTo("1");
        assertThat(pages.page(page, lead.username()).text()).contains("Call the Halloran estate");

        pages.send(
                "/inbox/%d/hand-over".formatted(work.value()),
                lead.username(),
                Map.of(
                        "version",
                        "0",
                        "to",
                        "p" + nadia.id().value(),
                        "board",
                        String.valueOf(joel.id().value())));

        assertThat(row("Joel Till").select("td").get(1).text()).isEqualTo("–");
        assertThat(row("Nadia Front").select("td").get(1).text()).isEqualTo("1");
    }

    @Test
    void aClosedDayHasNoDesks() {
        assertThat(pages.page("/team/board?day=2026-11-20", lead.username()).text())
                .contains("The office is closed on this day.");
    }

    private Element row(String name) {
        return pages.page("/team/board", lead.username()).select("tr:has(th a)").stream()
                .filter(row -> row.select("th a").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String board() {
        return pages.page("/team/board", lead.username()).text();
    }

    private RecordAbsence away(Person person, @Nullable Person cover) {
        return new RecordAbsence(
                person.id(),
                WEDNESDAY,
                WEDNESDAY.plusDays(5),
                AbsenceKind.VACATION,
                cover == null ? null : cover.id(),
                "");
    }

    private void week(Person person, String desk, String from, String until) {
        var parts = List.of(1, 2, 3, 4).stream()
                .map(day -> new ShiftPart(day, LocalTime.parse(from), LocalTime.parse(until), desk))
                .toList();
        office.perform(new SetShifts(person.id(), parts, WEDNESDAY, staffing.fingerprint(person.id(), WEDNESDAY)), lead)
                .orReject();
    }

    private Person somebody(String name, Level level, Role role) {
        return people.add("t" + UUID.randomUUID(), name, level, role, "long enough", false);
    }
}
