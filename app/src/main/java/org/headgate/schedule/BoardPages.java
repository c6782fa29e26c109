package org.headgate.schedule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Task;
import org.headgate.office.WorkQueue;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The team board: who works today, which desks are short, how much waits for whom; and somebody's week. */
@Controller
@RequestMapping("/team/board")
class BoardPages {
    /** How many times a day somebody may change the desk, as the form has room for. */
    static final int PARTS_A_DAY = 3;

    private static final int DAYS_AHEAD = 92;

    private final TeamBoard board;
    private final Staffing staffing;
    private final People people;
    private final WorkQueue queue;
    private final District district;
    private final Submissions submissions;

    BoardPages(
            TeamBoard board,
            Staffing staffing,
            People people,
            WorkQueue queue,
            District district,
            Submissions submissions) {
        this.board = board;
        this.staffing = staffing;
        this.people = people;
        this.queue = queue;
        this.district = district;
        this.submissions = submissions;
    }

    @GetMapping
    String board(
            Person me,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        var today = district.businessDate();
        var shown = day == null ? today : day;
        var all = board.of(shown);
        model.addAttribute("day", shown)
                .addAttribute("hours", staffing.hours(shown).orElse(null))
                .addAttribute("people", all.people())
                .addAttribute("desks", all.desks())
                .addAttribute("gaps", all.gaps())
                .addAttribute("teams", all.teams())
                .addAttribute("kinds", all.kinds())
                .addAttribute("pages", all.kinds().stream().map(TeamBoard::page).toList())
                .addAttribute("names", board.names())
                .addAttribute("absences", staffing.absences(today, today.plusDays(DAYS_AHEAD)))
                .addAttribute("leads", me.level().reaches(Level.LEAD));
        return "schedule/board";
    }

    @GetMapping("/{person}")
    String person(@PathVariable long person, Model model) {
        var who = people.withId(new PersonId(person)).orElseThrow(BoardPages::unknown);
        var today = district.businessDate();
        model.addAttribute("who", who)
                .addAttribute("week", week(person, today))
                .addAttribute("madeFrom", staffing.fingerprint(who.id(), today))
                .addAttribute("desks", staffing.desks())
                .addAttribute(
                        "absences",
                        staffing.absences(today, today.plusDays(DAYS_AHEAD)).stream()
                                .filter(absence -> absence.person() == person)
                                .toList())
                .addAttribute(
                        "work",
                        queue.waitingFor(who).stream()
                                .filter(card -> who.id().equals(card.claimedBy())
                                        || (card.claimedBy() == null && who.id().equals(card.forPerson())))
                                .toList())
                .addAttribute("inHand", board.inHand(who.id()))
                .addAttribute("people", people.all());
        return "schedule/person";
    }

    /** Somebody's shifts by day of the week: seven lists, Monday first. */
    private List<List<Shift>> week(long person, LocalDate day) {
        var own = staffing.shifts(day).stream()
                .filter(shift -> shift.person() == person)
                .toList();
        var week = new ArrayList<List<Shift>>();
        for (int weekday = 1; weekday <= 7; weekday++) {
            int wanted = weekday;
            week.add(own.stream().filter(shift -> shift.weekday() == wanted).toList());
        }
        return week;
    }

    @GetMapping("/desks")
    String desks(Model model) {
        model.addAttribute("desks", staffing.desks());
        return "schedule/desks";
    }

    @PostMapping("/desks")
    String desk(
            Person me,
            @RequestParam String code,
            @RequestParam String en,
            @RequestParam String es,
            @RequestParam Task task,
            @RequestParam int needed,
            @RequestParam(defaultValue = "0") int neededBefore,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new SetDesk(code.strip(), en, es, task, needed, neededBefore), me, requestKey);
        Toast.say(redirect, "schedule.told.desk");
        return "redirect:/team/board/desks";
    }

    @PostMapping("/{person}/shifts")
    String shifts(
            Person me,
            @PathVariable long person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effectiveFrom,
            @RequestParam(defaultValue = "") String madeFrom,
            @RequestParam Map<String, String> values,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new SetShifts(new PersonId(person), parts(values), effectiveFrom, madeFrom), me, requestKey);
        Toast.say(redirect, "schedule.told.week");
        return "redirect:/team/board/" + person;
    }

    private static List<ShiftPart> parts(Map<String, String> values) {
        var parts = new ArrayList<ShiftPart>();
        for (int weekday = 1; weekday <= 7; weekday++)
            for (int part = 0; part < PARTS_A_DAY; part++) {
                var place = "-%d-%d".formatted(weekday, part);
                var starts = values.getOrDefault("starts" + place, "").strip();
                var ends = values.getOrDefault("ends" + place, "").strip();
                if (starts.isEmpty() && ends.isEmpty()) continue;
                parts.add(new ShiftPart(weekday, time(starts), time(ends), values.getOrDefault("desk" + place, "")));
            }
        return parts;
    }

    private static LocalTime time(String typed) {
        try {
            return LocalTime.parse(typed);
        } catch (DateTimeException _) {
            throw new Rejection("\"%s\" is no time of day; write it as 08:00.", typed);
        }
    }

    @PostMapping("/{person}/absences")
    String absence(
            Person me,
            @PathVariable long person,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate since,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate until,
            @RequestParam AbsenceKind kind,
            @RequestParam(defaultValue = "0") long cover,
            @RequestParam(defaultValue = "") String note,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new RecordAbsence(new PersonId(person), since, until, kind, who(cover), note), me, requestKey);
        Toast.say(redirect, "schedule.told.away");
        return "redirect:/team/board/" + person;
    }

    @PostMapping("/absences/{absence}/cover")
    String cover(
            Person me,
            @PathVariable long absence,
            @RequestParam(defaultValue = "0") long cover,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new CoverAbsence(new AbsenceId(absence), who(cover), version), me, requestKey);
        Toast.say(redirect, "schedule.told.covered");
        return "redirect:/team/board";
    }

    @PostMapping("/absences/{absence}/cancel")
    String cancel(
            Person me,
            @PathVariable long absence,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new CancelAbsence(new AbsenceId(absence), version), me, requestKey);
        Toast.say(redirect, "schedule.told.here");
        return "redirect:/team/board";
    }

    private static @Nullable PersonId who(long person) {
        return person == 0 ? null : new PersonId(person);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
