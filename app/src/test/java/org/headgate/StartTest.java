package org.headgate;

import static org.assertj.core.api.Assertions.assertThat;

import org.headgate.office.Proof;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class StartTest {
    @Autowired
    JdbcClient jdbc;

    @Test
    void startsOnADatabaseThatKeepsWhatItConfirmed() {
        assertThat(jdbc.sql("show fsync").query(String.class).single()).isEqualTo("on");
        assertThat(jdbc.sql("show synchronous_commit").query(String.class).single())
                .isEqualTo("on");
    }

    @Test
    void commandsStartWithoutTheWeb() {
        try (var office = new SpringApplicationBuilder(HeadgateApplication.class)
                .web(WebApplicationType.NONE)
                .run("--headgate.data=target/command-office", "--headgate.db-port=0")) {
            assertThat(office.getBeansOfType(Proof.class)).isNotEmpty();
        }
    }
}
