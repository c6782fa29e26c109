package org.headgate.schedule;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.headgate.district.District;
import org.headgate.formats.icalendar.CalendarEvent;
import org.headgate.formats.icalendar.CalendarFile;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.web.Language;
import org.headgate.web.Words;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The published calendar for a calendar program, which cannot sign in: it knows a secret address instead. */
@Controller
class CalendarFeed {
    private static final int DAYS_BACK = 60;
    private static final Duration WORTH_ASKING_AGAIN = Duration.ofHours(1);

    private final CalendarAddresses addresses;
    private final Schedule schedule;
    private final OfficeDays days;
    private final District district;
    private final People people;
    private final Words words;

    CalendarFeed(
            CalendarAddresses addresses,
            Schedule schedule,
            OfficeDays days,
            District district,
            People people,
            Words words) {
        this.addresses = addresses;
        this.schedule = schedule;
        this.days = days;
        this.district = district;
        this.people = people;
        this.words = words;
    }

    /** @param mine only what the subscriber or anybody of their role is to do */
    @GetMapping("/calendar/feed/{secret:[A-Za-z0-9_-]+}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret, @RequestParam(defaultValue = "false") boolean mine) {
        var reader = addresses.read(new CalendarSecret(secret).sha256()).flatMap(people::withId);
        if (reader.isEmpty()) return ResponseEntity.notFound().build();
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(calendar(reader.get(), mine).text().getBytes(StandardCharsets.UTF_8));
    }

    private CalendarFile calendar(Person reader, boolean mine) {
        var language = reader.language().equals("es") ? Language.ES : Language.EN;
        var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        var names = new TaskNames(words, days.cycles());
        var domain = domain();
        var events = schedule.published(DAYS_BACK).stream()
                .filter(task -> !mine || isFor(reader, task))
                .map(task -> event(task, names, language, domain, home))
                .toList();
        return new CalendarFile(
                "-//%s//Headgate//%s".formatted(days.agency(), language.code().toUpperCase(Locale.ROOT)),
                words.say(language, mine ? "schedule.feed.mine" : "schedule.feed.name", days.agency()),
                language.code(),
                WORTH_ASKING_AGAIN,
                events);
    }

    private static boolean isFor(Person reader, PublishedTask task) {
        var person = task.personId();
        return person == null
                ? task.role() == reader.role()
                : person == reader.id().value();
    }

    private CalendarEvent event(PublishedTask task, TaskNames names, Language language, String domain, String home) {
        return new CalendarEvent(
                "task-%d@%s".formatted(task.id().value(), domain),
                task.sequence(),
                task.publishedAt(),
                task.day(),
                names.of(task.kind(), task.title(), task.cycle(), language),
                description(task, names, language),
                words.say(language, "role." + task.role().name()),
                home + "/calendar/tasks/" + task.id().value(),
                task.dropped());
    }

    private String description(PublishedTask task, TaskNames names, Language language) {
        var who = task.person().isEmpty()
                ? words.say(language, "role." + task.role().name())
                : task.person();
        var month = names.month(task.period(), language);
        return month.isEmpty() ? who : who + "\n" + month;
    }

    /** An event is named for the district, so that its name is the same at whatever address the office is reached. */
    private String domain() {
        return district.pack().orElse("office") + ".headgate.invalid";
    }
}
