package org.headgate.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.OfficeTest;
import org.headgate.PagesTester;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.kernel.Money;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.OpenItem;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class BalanceTransfersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    Ledger ledger;

    @Autowired
    BalanceTransfers transfers;

    @Autowired
    District district;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PagesTester pages;

    @Test
    void movesWhatTheSameCustomerOwesWithItsDueDates() {
        var books = books("joshua-basin");
        var customer = books.customer();
        var old = books.home(TODAY.minusYears(1), customer);
        var now = books.home(TODAY.minusMonths(1), customer);
        books.bill(old.account(), "40.00", TODAY.minusMonths(3));
        books.bill(old.account(), "60.00", TODAY.minusMonths(2));

        var done = office.perform(transfer(old.account(), now.account(), "70.00"), lead());

        assertThat(done).isInstanceOf(Outcome.Done.class);
        assertThat(ledger.balance(old.account())).isEqualTo(Money.of("30.00"));
        assertThat(open(now.account()))
                .isEqualTo(Map.of(
                        TODAY.minusMonths(3).plusDays(21),
                        Money.of("40.00"),
                        TODAY.minusMonths(2).plusDays(21),
                        Money.of("30.00")));
        assertThat(ledger.openItems(old.account()).getFirst().dueOn())
                .isEqualTo(TODAY.minusMonths(2).plusDays(21));
    }

    @Test
    void movesCreditToo() {
        var books = books("joshua-basin");
        var customer = books.customer();
        var old = books.home(TODAY.minusYears(1), customer);
        var now = books.home(TODAY.minusMonths(1), customer);
        books.pay(old.account(), "25.00", TODAY.minusDays(2));
        books.bill(now.account(), "60.00", TODAY.minusDays(5));

        office.perform(transfer(old.account(), now.account(), "25.00"), lead());

        assertThat(ledger.balance(old.account())).isEqualTo(Money.ZERO);
        assertThat(ledger.balance(now.account())).isEqualTo(Money.of("35.00"));
    }

    /** L-37: a former tenant's debt is never the next one's, whoever asks. */
    @ParameterizedTest
    @CsvSource({
        "joshua-basin, Gov. Code 60375",
        "coachella, Pub. Util. Code 10009.6",
    })
    void neverMovesAFormerTenantsDebtToTheNextOne(String pack, String citation) {
        var books = books(pack);
        var former = books.home(TODAY.minusYears(1));
        books.bill(former.account(), "90.00", TODAY.minusMonths(2));
        var next = books.home(TODAY.minusDays(3));

        var refused = office.perform(transfer(former.account(), next.account(), "90.00"), person(Level.ADMINISTRATOR));

        assertThat(reasons(refused)).extracting(Reason::citation).containsExactly(citation);
        assertThat(ledger.balance(next.account())).isEqualTo(Money.ZERO);
    }

    @Test
    void theOwnerAnswersOnlyWhereTheyAgreedInWriting() {
        var books = books("joshua-basin");
        var tenant = books.home(TODAY.minusYears(1));
        books.bill(tenant.account(), "90.00", TODAY.minusMonths(2));
        var owner = books.home(TODAY.minusYears(5));
        jdbc.sql("insert into customers.account_person values (?, ?, 'OWNER')")
                .param(tenant.account().value())
                .param(owner.customer().value())
                .update();

        var without = office.perform(ofOwner(tenant, owner, ""), lead());
        var with = office.perform(ofOwner(tenant, owner, "Agreement of May 4, 2025"), lead());

        assertThat(reasons(without).toString()).contains("agreed in writing");
        assertThat(with).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void isTakenBackWithAllItsPostings() {
        var books = books("joshua-basin");
        var customer = books.customer();
        var old = books.home(TODAY.minusYears(1), customer);
        var now = books.home(TODAY.minusMonths(1), customer);
        books.bill(old.account(), "40.00", TODAY.minusMonths(3));
        books.bill(old.account(), "60.00", TODAY.minusMonths(2));
        var done = (Outcome.Done<BalanceTransferId>)
                office.perform(transfer(old.account(), now.account(), "100.00"), lead());

        office.perform(
                new ReverseBalanceTransfer(old.account(), done.result(), Money.of("100.00"), "Not theirs"), lead());

        assertThat(ledger.balance(old.account())).isEqualTo(Money.of("100.00"));
        assertThat(ledger.balance(now.account())).isEqualTo(Money.ZERO);
        assertThat(transfers.of(old.account()).getFirst().reversedOn()).isEqualTo(TODAY);
    }

    @Test
    void thePageSaysWhyItCannotBeBeforeItIsTried() {
        var books = books("joshua-basin");
        var former = books.home(TODAY.minusYears(1));
        books.bill(former.account(), "90.00", TODAY.minusMonths(2));
        var next = books.home(TODAY.minusDays(3));
        var path = "/accounts/" + former.number().digits() + "/transfer-balance";

        var page = pages.page(path, lead().username());
        var preview =
                pages.part(path + "/preview?to=" + next.number() + "&amount=90&basis=SAME_CUSTOMER", lead().username());

        assertThat(page.select("h1").text()).isEqualTo("Transfer a balance");
        assertThat(preview.text()).contains("never moved to a later tenant", "Gov. Code 60375");
    }

    private SampleLedger books(String pack) {
        return SampleLedger.in(jdbc, district, ledger, pack, TODAY);
    }

    private static TransferBalance transfer(AccountId from, AccountId to, String amount) {
        return new TransferBalance(from, to, Money.of(amount), TransferBasis.SAME_CUSTOMER, "", "Moved house");
    }

    private static TransferBalance ofOwner(SampleLedger.Home from, SampleLedger.Home to, String agreement) {
        return new TransferBalance(
                from.account(), to.account(), Money.of("90.00"), TransferBasis.OWNER_AGREED, agreement, "");
    }

    private Map<LocalDate, Money> open(AccountId account) {
        return ledger.openItems(account).stream().collect(Collectors.toMap(OpenItem::dueOn, OpenItem::open));
    }

    @SuppressWarnings("unchecked")
    private static List<Reason> reasons(Outcome<?> outcome) {
        return ((Outcome.Refused<Object>) outcome).reasons();
    }

    private Person lead() {
        return person(Level.LEAD);
    }

    private Person person(Level level) {
        return SampleLedger.somebody(people, "transfer-" + level, level);
    }
}
