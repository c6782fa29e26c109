package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.headgate.web.AccountHappening;
import org.headgate.web.AccountHappenings;
import org.headgate.web.AccountHappenings.Kind;
import org.headgate.web.AccountShown;
import org.headgate.web.Saying;
import org.headgate.web.Tone;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class TimelinesTest {
    private static final AccountShown ACCOUNT = new AccountShown(1, "");
    private static final LocalDate NEWEST = LocalDate.of(2026, 11, 18);

    @Test
    void showsEverythingOnceOverAllPages() {
        var timelines = timelines(
                new Happened(Kind.MONEY, 40, 7), new Happened(Kind.CONTACTS, 60, 1), new Happened(Kind.READS, 25, 0));

        assertThat(allPages(timelines, null)).hasSize(125).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWithinADayOnWhichMoreHappenedThanAPageHolds() {
        var timelines = timelines(new Happened(Kind.MONEY, 50, 0), new Happened(Kind.CHANGES, 50, 0));

        assertThat(allPages(timelines, null)).hasSize(100).doesNotHaveDuplicates();
    }

    @Test
    void showsOneKindAloneAndKnowsWhichThereAre() {
        var timelines = timelines(new Happened(Kind.CONTACTS, 3, 1), new Happened(Kind.MONEY, 3, 1));

        var timeline = timelines.of(ACCOUNT, Kind.CONTACTS, Timeline.Place.TOP);

        assertThat(timeline.kinds()).containsExactly(Kind.MONEY, Kind.CONTACTS);
        assertThat(timeline.entries())
                .hasSize(3)
                .allMatch(entry -> said(entry.words()).startsWith("CONTACTS"));
        assertThat(timeline.older()).isNull();
    }

    private static List<String> allPages(Timelines timelines, Kind shown) {
        var all = new ArrayList<String>();
        var place = Timeline.Place.TOP;
        while (place != null) {
            var page = timelines.of(ACCOUNT, shown, place);
            page.entries().forEach(entry -> all.add(said(entry.words())));
            place = page.older();
        }
        return all;
    }

    private static String said(Saying words) {
        return ((Saying.Verbatim) words).text();
    }

    private static Timelines timelines(Happened... modules) {
        var beans = new StaticListableBeanFactory();
        for (var module : modules) beans.addBean(module.kind().name(), module);
        return new Timelines(beans.getBeanProvider(AccountHappenings.class));
    }

    /** A module in which something happened so often, every so many days. */
    private record Happened(Kind kind, int times, int everyDays) implements AccountHappenings {
        @Override
        public List<AccountHappening> of(AccountShown account, Stretch stretch) {
            return IntStream.range(0, times)
                    .mapToObj(i -> AccountHappening.of(
                            NEWEST.minusDays((long) i * everyDays),
                            "edit",
                            Tone.PLAIN,
                            Saying.verbatim(kind + " " + i)))
                    .filter(one -> !one.on().isAfter(stretch.through()))
                    .limit(stretch.atMost())
                    .toList();
        }
    }
}
