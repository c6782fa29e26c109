package org.headgate.desk;

import static java.util.Comparator.comparing;

import java.util.List;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountHappenings.Kind;
import org.headgate.web.AccountHappenings.Stretch;
import org.headgate.web.AccountShown;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges what happened on an account in all modules, a page at a time. */
@Service
class Timelines {
    private static final int ENTRIES = 14;

    private final List<AccountHappenings> modules;

    Timelines(ObjectProvider<AccountHappenings> modules) {
        this.modules = modules.orderedStream()
                .sorted(comparing(AccountHappenings::kind))
                .toList();
    }

    /** The page from a place on; each module keeps its order within a day, so the next page begins where this one ends. */
    @Transactional(readOnly = true)
    public Timeline of(AccountShown account, @Nullable Kind shown, Timeline.Place from) {
        var stretch = new Stretch(from.through(), from.passed() + ENTRIES + 1, shown != null);
        var found = modules.stream()
                .filter(module -> shown == null || module.kind() == shown)
                .flatMap(module -> module.of(account, stretch).stream())
                .sorted(comparing(AccountHappening::on).reversed())
                .skip(from.passed())
                .limit(ENTRIES + 1)
                .toList();
        var entries = found.subList(0, Math.min(ENTRIES, found.size()));
        var kinds = modules.stream().map(AccountHappenings::kind).distinct().toList();
        return new Timeline(shown, kinds, entries, found.size() > ENTRIES ? after(entries, from) : null);
    }

    private static Timeline.Place after(List<AccountHappening> entries, Timeline.Place from) {
        var last = entries.getLast().on();
        int ofThatDay =
                (int) entries.stream().filter(entry -> entry.on().equals(last)).count();
        return new Timeline.Place(last, last.equals(from.through()) ? from.passed() + ofThatDay : ofThatDay);
    }
}
