package org.headgate.demo;

import java.util.List;
import java.util.Map;
import org.headgate.applications.OpenApplication;
import org.headgate.applications.ReceiveItem;
import org.headgate.billing.TariffBooks;
import org.headgate.construction.AddHydrantMeter;
import org.headgate.construction.ApplyForHydrantMeter;
import org.headgate.credit.Credit;
import org.headgate.credit.ReceiveDeposit;
import org.headgate.credit.ReceiveDeposit.Tender;
import org.headgate.credit.RequireDeposit;
import org.headgate.customers.AccountId;
import org.headgate.district.District;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.VolumeUnit;
import org.headgate.office.Action;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.quotes.AskedMeter;
import org.headgate.quotes.QuoteAsked;
import org.headgate.quotes.QuoteFor;
import org.headgate.quotes.Quotes;
import org.headgate.quotes.SaveQuote;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A few cases of everyday: deposits asked for and paid, hydrant meters, applications with something missing, a quote. */
@Component
class MadeCases {
    private static final String HOME = "RESIDENTIAL_SINGLE";

    private final Office office;
    private final Credit credit;
    private final District district;
    private final Staff staff;
    private final Quotes quotes;
    private final TariffBooks books;
    private final JdbcClient jdbc;

    MadeCases(
            Office office,
            Credit credit,
            District district,
            Staff staff,
            Quotes quotes,
            TariffBooks books,
            JdbcClient jdbc) {
        this.office = office;
        this.credit = credit;
        this.district = district;
        this.staff = staff;
        this.quotes = quotes;
        this.books = books;
        this.jdbc = jdbc;
    }

    void make() {
        var by = staff.supervisor();
        deposits(by);
        hydrantMeters(by);
        applications(by);
        quote(by);
    }

    /** Of those who pay worst, a few are asked for a deposit, and some have paid it. */
    private void deposits(Person by) {
        int asked = 0;
        for (var account : late()) {
            var quote = credit.depositFor(account, HOME, null);
            if (!quote.isNeeded()) continue;
            var due = district.businessDate().plusDays(10);
            var deposit = done(new RequireDeposit(account, quote.amount(), null, HOME, due, ""), by);
            if (++asked % 2 == 0) done(new ReceiveDeposit(account, deposit, quote.amount(), Tender.CHECK, "1044"), by);
            if (asked == 4) return;
        }
    }

    private List<AccountId> late() {
        return jdbc.sql("""
                select a.id
                  from customers.account a
                  join ledger.balance b on b.account_id = a.id and b.balance > 0
                 where a.closed_on is null
                 order by b.balance desc, a.id
                 limit 12
                """).query((row, _) -> new AccountId(row.getLong(1))).list();
    }

    private void hydrantMeters(Person by) {
        for (var serial : List.of("HM-301", "HM-302", "HM-303"))
            done(new AddHydrantMeter(serial, "3\"", 6, VolumeUnit.CUBIC_FOOT), by);
        done(
                new ApplyForHydrantMeter(
                        new ApplyForHydrantMeter.Contractor(
                                "",
                                "Made-up Grading Co.",
                                "760-555-0162",
                                "40 Demonstration Road",
                                "Sample",
                                "CA",
                                "92252"),
                        "Made-up tract 18214",
                        "Corner of two made-up streets",
                        "Foreman, 760-555-0163",
                        null),
                by);
    }

    private void applications(Person by) {
        var today = district.businessDate();
        var first = done(
                new OpenApplication("new-service", "Wren Abernathy", "760-555-0117", "", "12 Made-up Lane", "", ""),
                by);
        done(new ReceiveItem(first, "identity", today, "Driver’s license seen"), by);
        done(new OpenApplication("owner-agreement", "Tomás Villaseñor", "760-555-0121", "", "", "", ""), by);
    }

    /** Of a house with a garden on a lot that has no water yet. */
    private void quote(Person by) {
        var classes = books.book(books.current()).classes().keySet();
        var asked = new QuoteAsked(
                List.of(
                        new AskedMeter(InstallationKind.DOMESTIC, "1\"", 1, null),
                        new AskedMeter(InstallationKind.IRRIGATION, "3/4\"", 1, null)),
                classes.contains(HOME) ? HOME : classes.iterator().next(),
                1,
                Map.of(),
                null,
                null);
        done(
                new SaveQuote(
                        asked,
                        new QuoteFor("Tomás Villaseñor", "760-555-0121", "", "Made-up tract 18214, lot 7", "es"),
                        quotes.figures(asked).total(),
                        "Corner lot; the main is across the street."),
                by);
    }

    private <R> R done(Action<R> action, Person by) {
        return office.perform(action, by).orReject();
    }
}
