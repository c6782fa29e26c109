package org.headgate.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import org.headgate.web.Formats;
import org.headgate.web.Language;
import org.headgate.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What tasks are called, in the reader's language. */
@Component
public class TaskNames {
    private final Words words;
    private final OfficeDays days;

    TaskNames(Words words, OfficeDays days) {
        this.words = words;
        this.days = days;
    }

    /** Meter reading, Town; or the words of the person who put it in. */
    public String of(TaskCard task, Language language) {
        return of(task.kind(), task.title(), task.cycle(), language);
    }

    String of(TaskKind kind, String title, String cycle, Language language) {
        if (!title.isEmpty()) return title;
        var name = words.say(language, "schedule.kind." + kind.name());
        return cycle.isEmpty() ? name : name + ", " + cycle(cycle, language);
    }

    public String cycle(String code, Language language) {
        var name = days.cycles().get(code);
        return name == null ? code : name.in(language.locale());
    }

    /** The month that is billed; empty where a task is of none. */
    String month(@Nullable LocalDate period, Language language) {
        return period == null ? "" : Formats.ofDates(language, period).month(YearMonth.from(period));
    }
}
