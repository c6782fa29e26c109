package org.headgate.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Without {@code HEADGATE_DB_URL} the application brings its own database, below {@code headgate.data}. Either way it is two
 * roles: an owner, which migrates, and the one that the program works as.
 */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresConfiguration.class);

    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${headgate.db-url:}' == ''")
    LocalPostgres localPostgres(@Value("${headgate.data}") Path data, @Value("${headgate.db-port}") int port)
            throws IOException, InterruptedException {
        return new LocalPostgres(data.resolve("postgres"), port);
    }

    @Bean
    @ConditionalOnExpression("'${headgate.db-url:}' == ''")
    DatabaseOwner embeddedOwner(LocalPostgres postgres) throws IOException {
        return new DatabaseOwner(postgres.jdbcUrl(), DatabaseOwner.PROGRAM);
    }

    @Bean(name = "dataSource", destroyMethod = "close")
    @Primary
    @ConditionalOnExpression("'${headgate.db-url:}' == ''")
    HikariDataSource embedded(LocalPostgres postgres, @Value("${headgate.db-connections}") int connections)
            throws IOException {
        return pool(postgres.programUrl(), connections);
    }

    /** The program's role is the one of {@code HEADGATE_DB_URL}; without an owner of its own the program owns the tables. */
    @Bean
    @ConditionalOnExpression("'${headgate.db-url:}' != ''")
    DatabaseOwner serverOwner(
            @Value("${headgate.db-url}") String url, @Value("${headgate.db-owner-url:}") String ownerUrl)
            throws SQLException {
        if (ownerUrl.isEmpty()) {
            LOG.warn("The program owns its tables and could change the audit trail; see docs/operating/database.md");
            return new DatabaseOwner(url, "");
        }
        try (var program = new DatabaseOwner(url, "").connections().getConnection()) {
            return new DatabaseOwner(ownerUrl, program.getMetaData().getUserName());
        }
    }

    @Bean(name = "dataSource", destroyMethod = "close")
    @Primary
    @ConditionalOnExpression("'${headgate.db-url:}' != ''")
    HikariDataSource server(
            @Value("${headgate.db-url}") String url, @Value("${headgate.db-connections}") int connections) {
        return pool(url, connections);
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource migrating(DatabaseOwner owner) {
        return owner.connections();
    }

    private static HikariDataSource pool(String url, int connections) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(connections);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        pool.addDataSourceProperty("ApplicationName", "headgate");
        return pool;
    }
}
