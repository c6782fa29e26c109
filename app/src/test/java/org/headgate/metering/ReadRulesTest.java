package org.headgate.metering;

import static org.assertj.core.api.Assertions.assertThat;

import org.headgate.OfficeTest;
import org.headgate.district.DistrictPacks;
import org.headgate.office.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OfficeTest
@Transactional
class ReadRulesTest {
    @Autowired
    ReadRules rules;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesTheLimitsOfThePackThatTheOfficeIsOpenWith() {
        SampleMeters.reader(jdbc, people);
        var usual = rules.policy().limitsFor("IRRIGATION").highTimes();

        jdbc.sql("update district.agency set description = :description")
                .param("description", DistrictPacks.open("joshua-basin").description() + """

                        reads:
                          by-class:
                            IRRIGATION: {high-times: 9}
                        """)
                .update();

        assertThat(usual).isEqualByComparingTo("2.5");
        assertThat(rules.policy().limitsFor("IRRIGATION").highTimes()).isEqualByComparingTo("9");
        assertThat(rules.policy().limitsFor("COMMERCIAL").highTimes()).isEqualByComparingTo("2.5");
    }
}
