package org.headgate.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.billing.TariffBooks;
import org.headgate.customers.AccountNumber;
import org.headgate.customers.AgreementTerms;
import org.headgate.customers.Customers;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.Money;
import org.headgate.kernel.Problem;
import org.headgate.ledger.GeneralLedgerAccount;
import org.headgate.ledger.Ledger;
import org.headgate.office.Level;
import org.headgate.office.Office;
import org.headgate.office.Outcome;
import org.headgate.office.People;
import org.headgate.office.Person;
import org.headgate.office.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ImportingTest {
    private static final String ACCOUNTS = """
            old_number,customer,kind,given_name,name,opened_on,mail_street,mail_city,mail_state,mail_zip,phone,email,delivery,language
            T-20-118,C1,person,Marisol,Etcheverry,2018-03-01,7316 Sagehen Trail,Cholla Flat,CA,92252,760-555-0148,m.e@example.org,both,es
            T-20-119,,organisation,,Sunset Laundromat,2015-06-15,"PO Box 12, Suite 3",Cholla Flat,CA,92252,760-555-0171,,,
            """;
    private static final String PREMISES = """
            premises,house_number,street,city,zip,service_point,cycle,route,sequence,note
            TP-7316,7316,Sagehen Trail,Cholla Flat,92252,TP-7316-W,T3,T07,114,"Dog: ring first"
            TP-88,88,Palo Verde Court,Cholla Flat,92252,TP-88-W,T3,T07,120,
            TP-90,90,Palo Verde Court,Cholla Flat,92252,,,,,
            """;
    private static final String METERS = """
            meter,service_point,size,dials,unit,installed_on,read_on,register,endpoint
            T18-442097,TP-7316-W,"3/4\""",4,ccf,2018-02-20,2026-10-10,2335,40001
            """;
    private static final String AGREEMENTS = """
            account,service_point,from,class,as_of,fact_hhsize,fact_irr_area
            T-20-118,TP-7316-W,2026-10-10,RESIDENTIAL_SINGLE,,3,1200
            """;
    private static final String BALANCES = """
            account,service,due_on,amount
            T-20-118,water,2026-10-05,42.78
            T-20-118,water,2026-11-03,86.28
            T-20-119,water,2026-11-03,-12.00
            """;

    @Autowired
    Office office;

    @Autowired
    People people;

    @Autowired
    District district;

    @Autowired
    Customers customers;

    @Autowired
    Ledger ledger;

    @Autowired
    TariffBooks books;

    @Autowired
    JdbcClient jdbc;

    private Person supervisor;

    @BeforeEach
    void anOfficeThatIsOpen() {
        if (district.pack().isEmpty()) district.open("test", "", LocalDate.of(2026, 11, 18));
        supervisor = people.add("t-super", "Thea Supervisor", Level.SUPERVISOR, Role.BILLING, "correct horse", false);
        if (jdbc.sql("select count(*) from ledger.general_ledger_account where receivable")
                        .query(Integer.class)
                        .single()
                == 0)
            ledger.open(List.of(new GeneralLedgerAccount("1200", "Receivable", GeneralLedgerAccount.Kind.ASSET, true)));
        books.adopt("test", DistrictPacks.open("santa-margarita").rates());
    }

    @Test
    void takesADistrictIn() {
        importTheDistrict();
    }

    private void importTheDistrict() {
        assertThat(imported(ImportKind.ACCOUNTS, ACCOUNTS))
                .isEqualTo("accounts.csv: 2 rows read, 2 added, 0 changed, 0 as they were");
        assertThat(imported(ImportKind.PREMISES, PREMISES)).contains("3 rows read, 3 added");
        assertThat(imported(ImportKind.METERS, METERS)).contains("1 rows read, 1 added");
        assertThat(imported(ImportKind.AGREEMENTS, AGREEMENTS)).contains("1 rows read, 1 added");
        assertThat(imported(ImportKind.BALANCES, BALANCES)).contains("3 rows read, 3 added");

        var account = new KnownAccounts(customers).byOldNumber("T-20-118");
        assertThat(account).isNotNull();
        assertThat(account.mail().name()).isEqualTo("Marisol Etcheverry");
        assertThat(ledger.balance(account.id())).isEqualTo(Money.of("129.06"));
        assertThat(ledger.openItems(account.id())).hasSize(2);
        var agreement = customers.agreementsOf(account.id()).getFirst();
        assertThat(customers.terms(agreement.id()).facts())
                .containsExactlyInAnyOrder(
                        new AgreementTerms.Fact("hhsize", "3", DateRange.startingOn(LocalDate.of(2026, 10, 10))),
                        new AgreementTerms.Fact("irr_area", "1200", DateRange.startingOn(LocalDate.of(2026, 10, 10))));
    }

    @Test
    void changesNothingTheSecondTime() {
        importTheDistrict();

        for (var again : List.of(
                imported(ImportKind.ACCOUNTS, ACCOUNTS),
                imported(ImportKind.PREMISES, PREMISES),
                imported(ImportKind.METERS, METERS),
                imported(ImportKind.AGREEMENTS, AGREEMENTS),
                imported(ImportKind.BALANCES, BALANCES))) assertThat(again).contains("nothing changed");
    }

    @Test
    void updatesWhatMayChangeAndKeepsTheHistory() {
        importTheDistrict();

        assertThat(imported(ImportKind.ACCOUNTS, ACCOUNTS.replace("760-555-0171", "760-555-0199")))
                .contains("0 added, 1 changed, 1 as they were");
        assertThat(imported(ImportKind.PREMISES, PREMISES.replace("Dog: ring first", "Gate code 4415")))
                .contains("0 added, 1 changed, 2 as they were");
        assertThat(imported(ImportKind.METERS, METERS.replace("40001", "40002")))
                .contains("1 changed");
        assertThat(imported(ImportKind.AGREEMENTS, AGREEMENTS.replace("SINGLE,,3", "SINGLE,2026-11-01,5")))
                .contains("1 changed");

        var account = new KnownAccounts(customers).byOldNumber("T-20-118");
        assertThat(account).isNotNull();
        var terms =
                customers.terms(customers.agreementsOf(account.id()).getFirst().id());
        assertThat(terms.factOn("hhsize", LocalDate.of(2026, 10, 31))).isEqualTo("3");
        assertThat(terms.factOn("hhsize", LocalDate.of(2026, 11, 1))).isEqualTo("5");
    }

    @Test
    void refusesWhatMayNotChangeAndSaysWhy() {
        importTheDistrict();

        assertThat(problem(ImportKind.METERS, METERS.replace(",4,ccf", ",5,ccf")))
                .contains("meters.csv:2")
                .contains("dials")
                .contains("record an exchange there instead");
        assertThat(problem(ImportKind.BALANCES, BALANCES.replace("42.78", "43.00")))
                .isEqualTo("balances.csv:2:27: amount: was posted as 42.78 before, and what is posted stays;"
                        + " correct it in the office by an adjustment");
        assertThat(problem(ImportKind.PREMISES, PREMISES.replace("TP-88-W,T3,T07", "TP-88-W,T4,T07")))
                .contains("route T07 belongs to cycle T3");
        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS.replace("T-20-118", "T-20-119")))
                .contains("another account has an agreement for TP-7316-W from 2026-10-10");
        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS.replace("2026-10-10", "2026-10-20")))
                .contains("TP-7316-W has an agreement from 2026-10-10 already");
    }

    @Test
    void saysWhereAndWhatWasExpected() {
        assertThat(problem(ImportKind.ACCOUNTS, ACCOUNTS.replace("2018-03-01", "3/1/2018")))
                .isEqualTo(
                        "accounts.csv:2:39: opened_on: \"3/1/2018\" is not a date; expected year-month-day as in 2026-11-30");
        assertThat(problem(ImportKind.ACCOUNTS, ACCOUNTS.replace("both", "pigeon")))
                .contains("delivery: \"pigeon\" is not known; expected paper, email, both");
        assertThat(problems(ImportKind.ACCOUNTS, ACCOUNTS.replace("mail_zip", "zip")))
                .extracting(Problem::toString)
                .contains("accounts.csv:1: mail_zip: the column is missing from the first line; add it");
        assertThat(problem(
                        ImportKind.ACCOUNTS,
                        ACCOUNTS.replace("old_number,customer", "old_number,account")
                                .replace(",C1,", ",03-11842-1,")
                                .replace("T-20-119,,", "T-20-119,,")))
                .contains("its last digit does not check");
        assertThat(problem(ImportKind.PREMISES, PREMISES.replace("92252,TP-88-W", "9225,TP-88-W")))
                .contains("premises.csv:3")
                .contains("\"9225\" is not a ZIP code; expected 92252 or 92252-1234");
        assertThat(problem(ImportKind.METERS, METERS))
                .contains("there is no service point \"TP-7316-W\"; import premises first");
        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS)).contains("there is no account \"T-20-118\"");
        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS.replace("fact_hhsize", "household")))
                .contains("household: no such column");
        assertThat(problem(ImportKind.BALANCES, BALANCES.replace("42.78", "42.785")))
                .contains("account");
    }

    @Test
    void asksForTheClassesAndFactsOfTheTariffBook() {
        imported(ImportKind.ACCOUNTS, ACCOUNTS);
        imported(ImportKind.PREMISES, PREMISES);

        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS.replace("RESIDENTIAL_SINGLE", "RESIDENTIAL")))
                .contains("the tariff book has no class \"RESIDENTIAL\"; expected one of RESIDENTIAL_SINGLE, ");
        assertThat(problem(ImportKind.AGREEMENTS, AGREEMENTS.replace(",1200", ",")))
                .contains("fact_irr_area: is blank, but class RESIDENTIAL_SINGLE is charged by it; fill it in");
        assertThat(problem(ImportKind.AGREEMENTS, """
                account,service_point,from,class,fact_rate_class
                T-20-119,TP-88-W,2026-10-10,COMMERCIAL,C9
                """))
                .contains("\"C9\" has no price in class COMMERCIAL; expected one of C1, C2, C3, C4");
    }

    @Test
    void namesEveryProblemAndKeepsNothing() {
        var two = ACCOUNTS.replace("2018-03-01", "soon").replace("2015-06-15", "");

        var problems = problems(ImportKind.ACCOUNTS, two);

        assertThat(problems).extracting(Problem::line).containsExactly(2, 3);
        assertThat(new KnownAccounts(customers).byOldNumber("T-20-118")).isNull();
    }

    @Test
    void leavesTheNumberToTheOfficeOrTakesOneThatChecks() {
        var number = AccountNumber.of(9_811_842);
        imported(ImportKind.ACCOUNTS, """
                old_number,account,name,opened_on,mail_street,mail_city,mail_state,mail_zip
                T-1,%s,Abernathy,2020-01-01,1 A Street,Cholla Flat,CA,92252
                T-2,,Zeller,2020-01-01,2 A Street,Cholla Flat,CA,92252
                """.formatted(number));

        assertThat(customers.account(number).orElseThrow().oldNumber()).isEqualTo("T-1");
        assertThat(new KnownAccounts(customers).byOldNumber("T-2")).isNotNull();
    }

    @Test
    void needsASupervisor() {
        var trainee = people.add("t-trainee", "Noe Trainee", Level.TRAINEE, Role.BILLING, "correct horse", false);

        var outcome = office.perform(new ImportFile(ImportKind.ACCOUNTS, file(ImportKind.ACCOUNTS, ACCOUNTS)), trainee);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    }

    private String imported(ImportKind kind, String text) {
        return office.perform(new ImportFile(kind, file(kind, text)), supervisor)
                .orReject()
                .sentence();
    }

    private List<Problem> problems(ImportKind kind, String text) {
        return catchThrowableOfType(ImportRefused.class, () -> imported(kind, text))
                .problems();
    }

    private String problem(ImportKind kind, String text) {
        return problems(kind, text).getFirst().toString();
    }

    private static CsvFile file(ImportKind kind, String text) {
        return CsvFile.of(kind.word() + ".csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
