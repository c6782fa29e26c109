package org.headgate.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.applications.AskForMissingItems.Channel;
import org.headgate.credit.SampleLedger;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.ledger.Ledger;
import org.headgate.office.Action;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ApplicationsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    ApplicationFiles files;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    Person me;

    @BeforeEach
    void open() {
        SampleLedger.in(jdbc, district, ledger, "joshua-basin", TODAY);
        me = SampleLedger.somebody(people, "applications", Level.TWO);
    }

    @Test
    void opensWithEverythingThatItsKindRequiresAndAsksForIt() {
        var id = opened();

        assertThat(files.items(id)).extracting(RequiredItem::code).containsExactly("identity", "ownership", "form");
        assertThat(waiting(id)).containsExactly("applications.work.missing 3 " + TODAY.plusDays(10));
    }

    @Test
    void askingAgainMovesTheDayOnWhichItIsExpected() {
        var id = opened();
        receive(id, "identity");

        done(new AskForMissingItems(id, Channel.PHONE, TODAY.plusDays(5), "Will bring the deed"));

        assertThat(waiting(id)).containsExactly("applications.work.missing 2 " + TODAY.plusDays(5));
        assertThat(files.contacts(id)).extracting(ContactMade::words).containsExactly("Will bring the deed");
    }

    @Test
    void isCompleteOnlyWhenNothingIsMissing() {
        var id = opened();
        receive(id, "identity");
        receive(id, "ownership");
        assertThatThrownBy(() -> complete(id)).isInstanceOf(Rejection.class).hasMessageContaining("1 required");

        receive(id, "form");
        assertThat(waiting(id)).containsExactly("applications.work.complete 0 " + TODAY);
        complete(id);

        assertThat(waiting(id)).isEmpty();
        assertThat(pages.page("/applications/" + id.value(), me.username())
                        .select(".hg-acts a")
                        .first()
                        .text())
                .isEqualTo("Go on to the form");
    }

    @Test
    void theFormsOpenAndTickOff() {
        assertThat(pages.send(
                        "/applications",
                        me.username(),
                        Map.of("kind", "new-service", "applicant", "Wren Abernathy", "phone", "760-555-0117")))
                .hasStatus3xxRedirection();
        var list = pages.page("/applications", me.username());
        assertThat(list.text()).contains("Wren Abernathy", "3 of 3 missing", "in 10 days");
        var path = list.select("th a").first().attr("href");

        pages.send(
                path + "/receive",
                me.username(),
                Map.of("item", "identity", "on", TODAY.toString(), "note", "License"));

        assertThat(pages.page(path, me.username()).text()).contains("2 of 3 missing", "License");
    }

    private ApplicationId opened() {
        return done(new OpenApplication("new-service", "Wren Abernathy", "760-555-0117", "", "12 Mesa Rd", "", ""));
    }

    private void receive(ApplicationId id, String item) {
        done(new ReceiveItem(id, item, TODAY, ""));
    }

    private void complete(ApplicationId id) {
        done(new CompleteApplication(id, files.find(id).orElseThrow().version()));
    }

    private List<String> waiting(ApplicationId id) {
        return jdbc.sql("""
                select words || ' ' || words_with[2] || ' ' || (due_at at time zone 'America/Los_Angeles')::date
                  from office.work_item
                 where kind = 'MISSING_ITEM'
                   and reference = ?
                   and done_at is null
                """)
                .param(String.valueOf(id.value()))
                .query(String.class)
                .list();
    }

    private <R> R done(Action<R> action) {
        return ((Outcome.Done<R>) office.perform(action, me)).result();
    }
}
