package org.headgate.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.headgate.district.District;
import org.headgate.office.InHand;
import org.headgate.office.Load;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.office.Workload;
import org.springframework.stereotype.Component;

/** The team on a day: who is here, which desks are short of people, and how much waits for whom. */
@Component
class TeamBoard {
    /** The columns, in this order. */
    private static final List<String> KINDS = List.of("load.work", "load.reviews", "load.orders");

    private static final Map<String, String> PAGES =
            Map.of("load.work", "/inbox", "load.reviews", "/reviews", "load.orders", "/orders");

    private final Staffing staffing;
    private final People people;
    private final District district;
    private final List<Workload> workloads;

    TeamBoard(Staffing staffing, People people, District district, List<Workload> workloads) {
        this.staffing = staffing;
        this.people = people;
        this.district = district;
        this.workloads = workloads;
    }

    /** Everything the page shows of a day. */
    record Day(
            List<PersonDay> people,
            List<DeskDay> desks,
            List<GapView> gaps,
            List<TeamLoad> teams,
            List<String> kinds) {}

    Day of(LocalDate day) {
        var board = staffing.board(day);
        var desks = staffing.hours(day)
                .map(hours -> board.of(staffing.desks(), hours))
                .orElse(List.of());
        var loads = workloads.stream()
                .flatMap(module -> module.loads(district.businessDate()).stream())
                .toList();
        var kinds = kinds(loads);
        return new Day(persons(day, loads, kinds), desks, gaps(desks, board, day), teams(loads, kinds), kinds);
    }

    private static List<String> kinds(List<Load> loads) {
        var kinds = new ArrayList<>(KINDS);
        loads.stream()
                .map(Load::words)
                .distinct()
                .filter(kind -> !kinds.contains(kind))
                .forEach(kinds::add);
        return kinds;
    }

    private List<PersonDay> persons(LocalDate day, List<Load> loads, List<String> kinds) {
        var shifts = staffing.shifts(day).stream()
                .filter(shift -> shift.weekday() == day.getDayOfWeek().getValue())
                .collect(Collectors.groupingBy(Shift::person));
        var absences = staffing.absences(day, day);
        return people.all().stream()
                .map(person -> new PersonDay(
                        person,
                        shifts.getOrDefault(person.id().value(), List.of()),
                        absences.stream()
                                .filter(absence ->
                                        absence.person() == person.id().value())
                                .findFirst()
                                .orElse(null),
                        absences.stream()
                                .filter(absence -> absence.cover() != null
                                        && absence.cover() == person.id().value())
                                .map(Absence::personName)
                                .toList(),
                        cells(
                                loads.stream()
                                        .filter(load -> load.person() != null
                                                && load.person() == person.id().value())
                                        .toList(),
                                kinds)))
                .toList();
    }

    private static List<LoadCell> cells(List<Load> loads, List<String> kinds) {
        var sums = new HashMap<String, LoadCell>();
        for (var load : loads)
            sums.merge(
                    load.words(),
                    new LoadCell(load.open(), load.dueToday(), load.late()),
                    (one, other) -> one.plus(other.open(), other.dueToday(), other.late()));
        return kinds.stream()
                .map(kind -> sums.getOrDefault(kind, LoadCell.NOTHING))
                .toList();
    }

    private static List<TeamLoad> teams(List<Load> loads, List<String> kinds) {
        Map<Role, List<Load>> byRole = new TreeMap<>();
        var office = new ArrayList<Load>();
        for (var load : loads) {
            var role = load.role();
            if (load.person() != null) continue;
            if (role == null) office.add(load);
            else byRole.computeIfAbsent(role, _ -> new ArrayList<>()).add(load);
        }
        var teams = new ArrayList<TeamLoad>();
        byRole.forEach((role, own) -> teams.add(new TeamLoad(role, cells(own, kinds))));
        if (!office.isEmpty()) teams.add(new TeamLoad(null, cells(office, kinds)));
        return teams;
    }

    private List<GapView> gaps(List<DeskDay> desks, CoverageBoard board, LocalDate day) {
        var names = names();
        return desks.stream()
                .flatMap(desk -> desk.gaps().stream())
                .map(gap -> new GapView(
                        gap,
                        board.hereDuring(gap).stream()
                                .filter(person -> staffing.isReady(person, gap.desk(), day))
                                .map(person -> names.getOrDefault(person, ""))
                                .toList()))
                .toList();
    }

    /** What somebody has besides their inbox. */
    List<InHand> inHand(PersonId person) {
        return workloads.stream()
                .flatMap(module -> module.inHand(person).stream())
                .toList();
    }

    /** Where a kind of work is seen whole, whoever has it; nowhere for a kind that the board does not know. */
    static String page(String kind) {
        return PAGES.getOrDefault(kind, "");
    }

    Map<Long, String> names() {
        var names = new LinkedHashMap<Long, String>();
        for (Person person : people.all()) names.put(person.id().value(), person.fullName());
        return names;
    }
}
