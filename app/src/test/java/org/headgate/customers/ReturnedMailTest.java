package org.headgate.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ReturnedMailTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private static final String NADIA = "nadia";
    private static final String DOUBT = "Mail came back on";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Customers customers;

    @Autowired
    ReturnedMail mail;

    @Autowired
    PagesTester pages;

    private Account account;

    @BeforeEach
    void anAccount() {
        if (district.pack().isEmpty()) district.open("basin", "name: Cholla Basin Water District", TODAY);
        jdbc.sql("update district.agency set business_date = :today")
                .param("today", TODAY)
                .update();
        people.add(NADIA, "Nadia Fairweather", Level.TWO, Role.REPRESENTATIVE, "her own password", false);
        account = new Account(
                customers.reserveAccounts(1).getFirst(),
                customers.newNumbers(1).getFirst(),
                "",
                TODAY,
                null,
                new MailingAddress("Marisol Etcheverry", "7316 Sagehen Trail", "Cholla Flat", "CA", "92252"),
                Account.Delivery.PAPER,
                "en");
        customers.addAccounts(List.of(account));
    }

    @Test
    void isOnTheAccountUntilTheAddressIsAnother() {
        comesBack();
        assertThat(pages.page(page(), NADIA).select(".hg-strip").text())
                .contains(DOUBT, "Moved, left no address", "See to the address");

        pages.send(
                page() + "/mail",
                NADIA,
                Map.of(
                        "version",
                        "0",
                        "name",
                        "M. Etcheverry",
                        "street",
                        "PO Box 12",
                        "city",
                        "Cholla Flat",
                        "state",
                        "CA",
                        "zip",
                        "92252",
                        "delivery",
                        "PAPER",
                        "language",
                        "en"));

        assertThat(pages.page(page(), NADIA).select(".hg-strip").text()).doesNotContain(DOUBT);
        assertThat(pages.page(page() + "/mail", NADIA).select("table").text())
                .contains("7316 Sagehen Trail", "the address was changed since");
    }

    @Test
    void isDealtWithByWhoeverKnowsThatTheAddressIsRight() {
        comesBack();
        pages.send(page() + "/mail/right", NADIA, Map.of("reason", "The box was full; she called."));

        assertThat(mail.inDoubt(account.id())).isEmpty();
        assertThat(mail.of(account.id()))
                .singleElement()
                .extracting(ReturnedPiece::settledFor)
                .isEqualTo("The box was full; she called.");
        var again = new SettleReturnedMail(account.id(), "The same");
        assertThatThrownBy(() -> mail.settle(again, people.named(NADIA).orElseThrow()))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("already");
    }

    @Test
    void didNotComeBackTomorrow() {
        var tomorrow = new RecordReturnedMail(account.id(), TODAY.plusDays(1), ReturnReason.VACANT, "");

        assertThatThrownBy(() -> mail.record(tomorrow, people.named(NADIA).orElseThrow()))
                .isInstanceOf(Rejection.class);
    }

    private void comesBack() {
        pages.send(
                page() + "/mail/returned",
                NADIA,
                Map.of("on", TODAY.toString(), "reason", "MOVED", "note", "November bill"));
    }

    private String page() {
        return "/accounts/" + account.number().digits();
    }
}
