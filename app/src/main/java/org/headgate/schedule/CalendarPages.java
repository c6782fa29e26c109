package org.headgate.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.headgate.district.District;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Role;
import org.headgate.web.Submissions;
import org.headgate.web.Toast;
import org.headgate.web.Words;
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

/** The calendar as a month and as a list, one of its tasks, and its rules. */
@Controller
@RequestMapping("/calendar")
class CalendarPages {
    private static final int SHOWN = 200;
    private static final int MONTHS_PUBLISHED = 2;
    private static final int MONTHS_PLANNED = 12;

    private final Schedule schedule;
    private final OfficeDays days;
    private final Words words;
    private final People people;
    private final District district;
    private final Submissions submissions;

    CalendarPages(
            Schedule schedule,
            OfficeDays days,
            Words words,
            People people,
            District district,
            Submissions submissions) {
        this.schedule = schedule;
        this.days = days;
        this.words = words;
        this.people = people;
        this.district = district;
        this.submissions = submissions;
    }

    private TaskNames names() {
        return new TaskNames(words, days.cycles());
    }

    @GetMapping
    String month(
            Person me,
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month,
            Model model) {
        var today = district.businessDate();
        var shown = month == null ? YearMonth.from(today) : month;
        var publishThrough = YearMonth.from(today).plusMonths(MONTHS_PUBLISHED).atEndOfMonth();
        model.addAttribute("month", shown)
                .addAttribute("weeks", schedule.weeks(shown))
                .addAttribute("late", schedule.late())
                .addAttribute("names", names())
                .addAttribute("planned", schedule.plannedThrough().orElse(null))
                .addAttribute(
                        "planThrough",
                        YearMonth.from(today).plusMonths(MONTHS_PLANNED).atEndOfMonth())
                .addAttribute("publishThrough", publishThrough)
                .addAttribute("unpublished", schedule.unpublished(publishThrough))
                .addAttribute("people", people.all())
                .addAttribute("leads", me.level().reaches(Level.LEAD));
        return "schedule/month";
    }

    @GetMapping("/list")
    String list(
            Person me,
            @RequestParam(defaultValue = "OPEN") TaskFilter.Show show,
            @RequestParam(required = false) @Nullable TaskKind kind,
            Model model) {
        var filter = new TaskFilter(show, kind);
        model.addAttribute("filter", filter)
                .addAttribute("tasks", schedule.list(filter, me, SHOWN))
                .addAttribute("names", names());
        return "schedule/list";
    }

    @GetMapping("/tasks/{task}")
    String task(@PathVariable long task, Model model) {
        var card = schedule.find(new ScheduledTaskId(task))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("task", card)
                .addAttribute("around", schedule.around(card))
                .addAttribute(
                        "rule", schedule.rule(card.kind(), card.ordinaryOn()).orElse(null))
                .addAttribute("names", names())
                .addAttribute("people", people.all());
        return "schedule/task";
    }

    @GetMapping("/rules")
    String rules(Model model) {
        var today = district.businessDate();
        var all = schedule.rules();
        model.addAttribute(
                        "now",
                        all.stream()
                                .filter(rule -> rule.holdsOn(today))
                                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                                .toList())
                .addAttribute(
                        "others",
                        all.stream().filter(rule -> !rule.holdsOn(today)).toList());
        return "schedule/rules";
    }

    @PostMapping("/plan")
    String plan(
            Person me,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate through,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var changed = submissions.perform(new PlanCalendar(through), me, requestKey);
        Toast.say(redirect, "schedule.told.planned", changed);
        return "redirect:/calendar";
    }

    @PostMapping("/publish")
    String publish(
            Person me,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate through,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var changed = submissions.perform(new PublishCalendar(through), me, requestKey);
        Toast.say(redirect, "schedule.told.published", changed);
        return "redirect:/calendar";
    }

    @PostMapping("/tasks")
    String add(
            Person me,
            @RequestParam String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
            @RequestParam Role role,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        var task = submissions.perform(
                new AddTask(title, on, role, person == 0 ? null : new PersonId(person)), me, requestKey);
        Toast.say(redirect, "schedule.told.added");
        return to(task);
    }

    @PostMapping("/tasks/{task}/move")
    String move(
            Person me,
            @PathVariable long task,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam String reason,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new MoveTask(new ScheduledTaskId(task), to, reason, version), me, requestKey);
        Toast.say(redirect, "schedule.told.moved");
        return to(new ScheduledTaskId(task));
    }

    @PostMapping("/tasks/{task}/assign")
    String assign(
            Person me,
            @PathVariable long task,
            @RequestParam(defaultValue = "0") long to,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new AssignTask(new ScheduledTaskId(task), to == 0 ? null : new PersonId(to), version), me, requestKey);
        Toast.say(redirect, "schedule.told.assigned");
        return to(new ScheduledTaskId(task));
    }

    @PostMapping("/tasks/{task}/done")
    String done(
            Person me,
            @PathVariable long task,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate doneOn,
            @RequestParam(defaultValue = "") String note,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new FinishTask(new ScheduledTaskId(task), doneOn, note, version), me, requestKey);
        Toast.say(redirect, "schedule.told.done");
        return to(new ScheduledTaskId(task));
    }

    @PostMapping("/tasks/{task}/reopen")
    String reopen(
            Person me,
            @PathVariable long task,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new ReopenTask(new ScheduledTaskId(task), version), me, requestKey);
        Toast.say(redirect, "schedule.told.reopened");
        return to(new ScheduledTaskId(task));
    }

    @PostMapping("/tasks/{task}/drop")
    String drop(
            Person me,
            @PathVariable long task,
            @RequestParam String reason,
            @RequestParam int version,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(new DropTask(new ScheduledTaskId(task), reason, version), me, requestKey);
        Toast.say(redirect, "schedule.told.dropped");
        return to(new ScheduledTaskId(task));
    }

    @PostMapping("/rules/{kind}")
    String change(
            Person me,
            @PathVariable TaskKind kind,
            @RequestParam Anchor anchor,
            @RequestParam int days,
            @RequestParam DayUnit unit,
            @RequestParam Role role,
            @RequestParam(defaultValue = "false") boolean active,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate effectiveFrom,
            @RequestParam String reason,
            @RequestParam long madeFrom,
            @RequestParam UUID requestKey,
            RedirectAttributes redirect) {
        submissions.perform(
                new ChangeTaskRule(kind, anchor, days, unit, role, active, effectiveFrom, reason, madeFrom),
                me,
                requestKey);
        Toast.say(redirect, "schedule.told.rule");
        return "redirect:/calendar/rules";
    }

    private static String to(ScheduledTaskId task) {
        return "redirect:/calendar/tasks/" + task.value();
    }
}
