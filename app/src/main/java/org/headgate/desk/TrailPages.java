package org.headgate.desk;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.headgate.customers.Discretion;
import org.headgate.inbox.ActionParts;
import org.headgate.office.History;
import org.headgate.office.History.Ended;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.PersonId;
import org.headgate.office.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The audit trail of the whole office, for auditors and supervisors: what somebody did, who did such a thing, what was refused. */
@Controller
class TrailPages {
    private static final int SHOWN = 100;
    private static final Set<Task> OF_THE_OFFICE = EnumSet.of(Task.OFFICE, Task.FILES, Task.READS, Task.BILLING);

    private final History history;
    private final Discretion discretion;
    private final Office office;
    private final People people;
    private final ActionParts parts;

    TrailPages(History history, Discretion discretion, Office office, People people, ActionParts parts) {
        this.history = history;
        this.discretion = discretion;
        this.office = office;
        this.people = people;
        this.parts = parts;
    }

    @GetMapping("/trail")
    String trail(
            Person me,
            @RequestParam(defaultValue = "0") long person,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(required = false) @Nullable Ended ended,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            @RequestParam(defaultValue = "0") int after,
            Model model) {
        if (me.level() != Level.AUDITOR && !me.level().reaches(Level.SUPERVISOR))
            throw new AccessDeniedException("of auditors and supervisors");
        var wanted = new History.Wanted(
                person == 0 ? null : new PersonId(person), action.isEmpty() ? null : action, ended, from, until);
        var found = history.of(wanted, SHOWN + 1, Math.max(0, after)).stream()
                .map(entry -> new HistoryPages.AccountEntry(mayNameACustomer(entry) ? entry.masked() : entry))
                .toList();
        model.addAttribute("wanted", wanted)
                .addAttribute("parts", parts)
                .addAttribute("people", people.all())
                .addAttribute("kinds", office.kinds())
                .addAttribute("older", found.size() > SHOWN ? (Integer) (Math.max(0, after) + SHOWN) : null)
                .addAttribute(
                        "entries",
                        discretion.shown(found, me).stream()
                                .limit(SHOWN)
                                .map(HistoryPages.AccountEntry::entry)
                                .toList());
        return "desk/history/trail";
    }

    /** Where the trail knows no account, nobody can say whether it is a protected one: the record itself shows what was done. */
    private boolean mayNameACustomer(History.Entry entry) {
        return entry.account() == null
                && office.kind(entry.action())
                        .filter(kind -> OF_THE_OFFICE.contains(kind.task()))
                        .isEmpty();
    }
}
