package org.headgate.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headgate.OfficeTest;
import org.headgate.billing.BillId;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.office.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class SearchTest {
    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    District district;

    @Autowired
    People people;

    @Autowired
    TariffBooks books;

    @BeforeEach
    void settle() {
        SampleTown.settle(jdbc, district, people, books);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marisol Etcheverry",
                "etcheverry marisol",
                "MARISOL ETCHEVERRY",
                "etchev maris",
                "Etchevery Marisol",
                "Marisool Etcheverri",
                "7316 Sagehen",
                "sagehen trail 7316",
                "7316 Sagehan Trail",
                "etcheverry sagehen",
                "100-0001-6",
                "10000016",
                "1000001",
                "760-555-0148",
                "(760) 555 0148",
                "5550148",
                "Marsiol Etcheverry",
                "account 100-0001-6",
                "cuenta 100-0001-6",
                "phone 760-555-0148"
            })
    void findsMarisolBy(String typed) {
        assertThat(search.find(typed, 8))
                .as(typed)
                .first()
                .extracting(Hit::number)
                .isEqualTo(SampleTown.MARISOL);
    }

    @Test
    void findsTheAccountBehindAMeter() {
        var serial = jdbc.sql("select serial from metering.meter where id = 700001")
                .query(String.class)
                .single();

        assertThat(search.find(serial, 8))
                .first()
                .satisfies(hit -> assertThat(hit.number()).isEqualTo(SampleTown.MARISOL))
                .extracting(Hit::by)
                .isEqualTo(Hit.By.METER);
    }

    @Test
    void findsTheAccountBehindABill() {
        var bill = jdbc.sql("select max(id) from billing.bill where account_id = 700001")
                .query((row, _) -> new BillId(row.getLong(1)))
                .single();

        assertThat(search.find(bill.number(), 8))
                .first()
                .satisfies(hit -> assertThat(hit.number()).isEqualTo(SampleTown.MARISOL))
                .extracting(Hit::by)
                .isEqualTo(Hit.By.CLUE);
    }

    @Test
    void findsABillWithAWordBeforeItOrWithoutItsCheckDigit() {
        var bill = jdbc.sql("select max(id) from billing.bill where account_id = 700001")
                .query((row, _) -> new BillId(row.getLong(1)))
                .single();

        for (var said : List.of("bill " + bill.number(), "Factura #" + bill.number(), "bill " + bill.value()))
            assertThat(search.find(said, 8))
                    .as(said)
                    .first()
                    .extracting(Hit::path)
                    .isEqualTo("/bills/" + bill.number());
        assertThat(search.find(String.valueOf(bill.value()), 8))
                .extracting(Hit::path)
                .contains("/bills/" + bill.number());
    }

    @Test
    void findsWhoWasEnteredAMomentAgoAndNotByTheNameTheyHad() {
        jdbc.sql("update customers.person set family_name = 'Quartermain' where id = 700001")
                .update();
        jdbc.sql("update customers.account set mail_name = 'M. Quartermain' where id = 700001")
                .update();

        assertThat(search.find("quartermain", 8)).extracting(Hit::number).containsExactly(SampleTown.MARISOL);
        assertThat(search.find("etcheverry marisol", 8)).isEmpty();
    }

    @Test
    void findsAnOrganisationByWhatPeopleCallIt() {
        jdbc.sql("insert into customers.alias (person_id, name) values (700001, 'Sagehen Café')")
                .update();

        assertThat(search.find("sagehen cafe", 8)).extracting(Hit::number).containsExactly(SampleTown.MARISOL);
    }

    @Test
    void findsByTheNumberOfTheSystemBefore() {
        jdbc.sql("update customers.account set old_number = 'W-0042-17' where id = 700001")
                .update();

        assertThat(search.find("w0042", 8))
                .first()
                .extracting(Hit::number, Hit::by)
                .containsExactly(SampleTown.MARISOL, Hit.By.OLD_NUMBER);
    }

    @Test
    void asksForThreeLettersBeforeItSearches() {
        assertThat(search.find("et", 8)).isEmpty();
        assertThat(search.find("", 8)).isEmpty();
        assertThat(search.find("%%%", 8)).isEmpty();
    }

    @Test
    void findsNobodyByNonsense() {
        assertThat(search.find("xqzzk wvvwq", 8)).isEmpty();
    }

    @Test
    void showsAtMostAsManyAsAskedFor() {
        assertThat(search.find("cholla flat", 5)).hasSize(5);
    }
}
