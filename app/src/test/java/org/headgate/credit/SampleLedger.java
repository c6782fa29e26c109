package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.headgate.customers.AccountId;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.CustomerId;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Money;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.ledger.Posting;
import org.headgate.ledger.TransactionId;
import org.headgate.ledger.TransactionKind;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.headgate.premises.PremisesId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts of the test database with bills and payments of their own. */
public final class SampleLedger {
    private static final AtomicInteger NUMBERS = new AtomicInteger(7_100_000);

    private final JdbcClient jdbc;
    private final Ledger ledger;

    private SampleLedger(JdbcClient jdbc, Ledger ledger) {
        this.jdbc = jdbc;
        this.ledger = ledger;
    }

    public static SampleLedger in(JdbcClient jdbc, District district, Ledger ledger, String pack, LocalDate today) {
        if (district.pack().isEmpty()) district.open("sample", "", today);
        jdbc.sql("update district.agency set description = ?, business_date = ?")
                .param(DistrictPacks.open(pack).description())
                .param(today)
                .update();
        ledger.open(List.of(
                new GeneralLedgerAccount("1010", "Cash", GeneralLedgerAccount.Kind.ASSET, false),
                new GeneralLedgerAccount("4020", "Water used", GeneralLedgerAccount.Kind.REVENUE, false)));
        return new SampleLedger(jdbc, ledger);
    }

    public static Person somebody(People people, String username, Level level) {
        return people.named(username)
                .orElseGet(() -> people.add(
                        username, "Somebody " + level, level, Role.REPRESENTATIVE, "water-under-bridge", false));
    }

    public record Home(AccountId account, AccountNumber number, CustomerId customer, PremisesId premises) {}

    public Home home(LocalDate since) {
        return home(since, customer());
    }

    public CustomerId customer() {
        return new CustomerId(
                id(
                        "insert into customers.person (kind, given_name, family_name) values ('PERSON', 'Sample', 'Payer') returning id"));
    }

    public Home home(LocalDate since, CustomerId customer) {
        var number = NUMBERS.incrementAndGet();
        var premises = id("""
                insert into premises.premises (reference, house_number, street, city, zip)
                values ('credit-%d', '%d', 'Credit Lane', 'Sample', '92252') returning id""".formatted(number, number));
        return account(since, customer, new PremisesId(premises), "[%s,)".formatted(since));
    }

    /** An account at a premises for some days. */
    public Home account(LocalDate since, CustomerId customer, PremisesId premises, String days) {
        var serial = NUMBERS.incrementAndGet();
        var account = id("""
                insert into customers.account (number, opened_on, mail_name, mail_street, mail_city, mail_state, mail_zip)
                values ('%s', '%s', 'Sample Payer', '1 Credit Lane', 'Sample', 'CA', '92252') returning id""".formatted(AccountNumber.of(serial).digits(), since));
        jdbc.sql("insert into customers.account_person values (?, ?, 'CUSTOMER')")
                .param(account)
                .param(customer.value())
                .update();
        var point = jdbc.sql("select id from premises.service_point where premises_id = ?")
                .param(premises.value())
                .query(Long.class)
                .optional()
                .orElseGet(() -> {
                    var cycle = id("insert into premises.cycle (code, name) values ('cr%d', 'Sample') returning id"
                            .formatted(serial));
                    var route = id(
                            "insert into premises.route (code, cycle_id, name) values ('cr%d', %d, 'Sample') returning id"
                                    .formatted(serial, cycle));
                    return id("""
                            insert into premises.service_point (reference, premises_id, service, route_id, sequence)
                            values ('cr%d', %d, 'WATER', %d, 1) returning id""".formatted(serial, premises.value(), route));
                });
        var agreement = id("""
                insert into customers.service_agreement (account_id, service_point_id, service, effective)
                values (%d, %d, 'WATER', '%s') returning id""".formatted(account, point, days));
        jdbc.sql("insert into customers.agreement_class values (?, 'RESIDENTIAL_SINGLE', ?::daterange)")
                .param(agreement)
                .param(days)
                .update();
        return new Home(new AccountId(account), AccountNumber.of(serial), customer, premises);
    }

    public TransactionId bill(AccountId account, String amount, LocalDate on) {
        var owed = Money.of(amount);
        return post(
                account,
                TransactionKind.BILL,
                on,
                List.of(
                        new Posting.Entry(ledger.receivable(), "WATER", owed),
                        new Posting.Entry("4020", "WATER", owed.negated())),
                new Posting.Item("WATER", on.plusDays(21), owed));
    }

    public TransactionId pay(AccountId account, String amount, LocalDate on) {
        var paid = Money.of(amount);
        return post(
                account,
                TransactionKind.PAYMENT,
                on,
                List.of(
                        new Posting.Entry("1010", "", paid),
                        new Posting.Entry(ledger.receivable(), "", paid.negated())),
                new Posting.Item("", on, paid.negated()));
    }

    /** A bill a month, each paid in time, up to the month before the day. */
    public void payingWell(AccountId account, int months, LocalDate until) {
        for (int i = months; i >= 1; i--) {
            var on = until.minusMonths(i);
            bill(account, "60.00", on);
            pay(account, "60.00", on.plusDays(10));
        }
    }

    private TransactionId post(
            AccountId account, TransactionKind kind, LocalDate on, List<Posting.Entry> entries, Posting.Item item) {
        var id = ledger.nextId();
        ledger.post(new Posting(id, account, kind, on, null, "", entries, List.of(item)));
        return id;
    }

    private long id(String insert) {
        return jdbc.sql(insert).query(Long.class).single();
    }
}
