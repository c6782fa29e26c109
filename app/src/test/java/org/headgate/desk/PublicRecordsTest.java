package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headgate.desk.ExemptField.HOME_ADDRESS;
import static org.headgate.desk.ExemptField.NAME;
import static org.headgate.desk.ExemptField.USAGE;

import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountId;
import org.headgate.customers.OpenProtectedAccount;
import org.headgate.customers.ProtectAccount;
import org.headgate.customers.ProtectionKind;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
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
class PublicRecordsTest {
    private static final AccountId MARISOL = new AccountId(700_001);
    private static final String PATH = "/accounts/" + SampleTown.MARISOL + "/public-records";

    @Autowired
    PagesTester pages;

    @Autowired
    Office office;

    @Autowired
    PublicRecords records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    private Person rosa;
    private Person nadia;

    @BeforeEach
    void settle() {
        SampleTown.settle(jdbc, district, people, books);
        rosa = people.named("rosa").orElseThrow();
        nadia = people.named("nadia").orElseThrow();
    }

    @Test
    void whoeverAsksIsToldNothingThatIsExempt() {
        assertThat(pages.send(
                        PATH,
                        "rosa",
                        Map.of("reference", "PRA-2026-14", "requester", "The Mesa Gazette", "ground", "ANYBODY")))
                .hasStatus3xxRedirection();

        var answer = pages.page(PATH + "/" + newest(), "rosa").select("main");

        assertThat(answer.text())
                .contains("PRA-2026-14", "The Mesa Gazette", "10-00001-6", "redacted", "Gov. Code § 7927.410")
                .doesNotContain("Marisol", "Sagehen", "760-555-0148", "gal");
        assertThat(pages.page(PATH, "rosa").text()).contains("PRA-2026-14", "Rosa Okafor");
    }

    @Test
    void aCourtIsToldNameUseAndAddressButNotCreditOrTelephone() {
        release(DisclosureGround.COURT_OR_LAW_ENFORCEMENT, "Order of the Superior Court, November 17");

        var answer = pages.page(PATH + "/" + newest(), "rosa").select("main").text();

        assertThat(answer).contains("Marisol Etcheverry", "7316 Sagehen Trail").doesNotContain("760-555-0148");
    }

    @Test
    void aConfidentialAddressIsToldToACourtOnly() {
        office.perform(new ProtectAccount(MARISOL, ProtectionKind.ADDRESS, "Safe at Home participant", null), nadia)
                .orReject();
        office.perform(new OpenProtectedAccount(MARISOL, "Request PRA-2026-15"), rosa)
                .orReject();

        release(DisclosureGround.AGENT_OR_FAMILY, "Authorisation of November 3 on file");

        assertThat(pages.page(PATH + "/" + newest(), "rosa").select("main").text())
                .contains("Marisol Etcheverry")
                .doesNotContain("Sagehen");
        assertThat(DisclosureGround.COURT_OR_LAW_ENFORCEMENT.discloses(true)).contains(HOME_ADDRESS);
    }

    @Test
    void disclosesByGroundWhatTheStatuteNames() {
        for (var ground : DisclosureGround.values())
            assertThat(ground.discloses(false))
                    .as(ground.name())
                    .doesNotContain(ExemptField.TELEPHONE, ExemptField.CREDIT_HISTORY);
        assertThat(DisclosureGround.ANYBODY.discloses(false)).isEmpty();
        assertThat(DisclosureGround.AGENCY_OFFICER.discloses(false)).containsOnly(NAME, USAGE, HOME_ADDRESS);
        assertThat(DisclosureGround.APPOINTED_OFFICIAL.discloses(false)).containsOnly(NAME, USAGE);
        assertThat(DisclosureGround.APPOINTED_OFFICIAL_CONSENTING.discloses(false))
                .contains(HOME_ADDRESS);
    }

    @Test
    void aGroundIsStatedAndASupervisorAnswersForIt() {
        assertThatThrownBy(() -> release(DisclosureGround.PUBLIC_INTEREST, "because"))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("ground");
        assertThat(office.perform(new ReleaseRecords(MARISOL, "PRA-1", "Anybody", DisclosureGround.ANYBODY, ""), nadia))
                .isInstanceOf(Outcome.HeldForReview.class);
        release(DisclosureGround.ANYBODY, "");
        assertThatThrownBy(() -> jdbc.sql("delete from desk.records_release").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private void release(DisclosureGround ground, String words) {
        office.perform(new ReleaseRecords(MARISOL, "PRA-2026-15", "Somebody", ground, words), rosa)
                .orReject();
    }

    private long newest() {
        return records.of(MARISOL).getFirst().id();
    }
}
