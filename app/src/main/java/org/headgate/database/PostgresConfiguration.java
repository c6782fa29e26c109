package org.headgate.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without {@code HEADGATE_DB_URL} the application brings its own database, below {@code headgate.data}. */
@Configuration(proxyBeanMethods = false)
class PostgresConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnExpression("'${headgate.db-url:}' == ''")
    LocalPostgres localPostgres(@Value("${headgate.data}") Path data, @Value("${headgate.db-port}") int port)
            throws IOException, InterruptedException {
        return new LocalPostgres(data.resolve("postgres"), port);
    }

    @Bean(name = "dataSource", destroyMethod = "close")
    @ConditionalOnExpression("'${headgate.db-url:}' == ''")
    HikariDataSource embedded(LocalPostgres postgres, @Value("${headgate.db-connections}") int connections)
            throws IOException {
        return pool(postgres.jdbcUrl(), connections);
    }

    @Bean(name = "dataSource", destroyMethod = "close")
    @ConditionalOnExpression("'${headgate.db-url:}' != ''")
    HikariDataSource server(
            @Value("${headgate.db-url}") String url, @Value("${headgate.db-connections}") int connections) {
        return pool(url, connections);
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
