package org.headgate.database;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each module has its own PostgreSQL schema, migrations and history. They run in this order, so a foreign key may point
 * down the list and never up.
 */
@Configuration(proxyBeanMethods = false)
class Migrations {
    static final List<String> IN_ORDER = List.of(
            "__root",
            "district",
            "office",
            "batch",
            "premises",
            "customers",
            "metering",
            "ledger",
            "billing",
            "schedule",
            "credit",
            "orders",
            "contacts",
            "documents",
            "service",
            "construction",
            "applications",
            "quotes",
            "api",
            "desk",
            "demo");

    @Bean
    static FlywayMigrationStrategy migrateEachModule(DatabaseOwner owner) {
        return base -> {
            IN_ORDER.forEach(module -> migrate(base, module));
            owner.letTheProgramWork();
        };
    }

    private static void migrate(Flyway base, String module) {
        Flyway.configure()
                .configuration(base.getConfiguration())
                .defaultSchema("public")
                .table("migrations_of_" + module.replace("_", ""))
                .locations("classpath:db/migration/" + module)
                .failOnMissingLocations(false)
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
