package org.headgate.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headgate.FreshDatabase;
import org.headgate.database.DatabaseOwner;
import org.headgate.demo.DemoTown;
import org.headgate.office.Learning;
import org.headgate.office.People;
import org.headgate.office.Proof;
import org.headgate.training.TrainingCopy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A small town's office, copied into a training office: everything works there, and nobody real is in it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {"headgate.data=target/training-source", "headgate.db-port=0"})
@ContextConfiguration(initializers = FreshDatabase.class)
@DirtiesContext
class TrainingOfficeTest {
    private static final Path COPY = Path.of("target", "training-copy");

    @Autowired
    DemoTown town;

    @Autowired
    DatabaseOwner owner;

    @Autowired
    JdbcClient jdbc;

    ConfigurableApplicationContext training;

    @BeforeEach
    void copy() throws Exception {
        town.open("joshua-basin", 60, LocalDate.of(2026, 11, 22), _ -> {});
        somebodyWritesWhatNobodyElseShouldRead();
        var cluster = COPY.resolve("postgres").resolve("data");
        if (Files.exists(cluster) && !Files.exists(cluster.resolve("postmaster.pid"))) delete(cluster);
        training = TrainingOffice.start(COPY, WebApplicationType.SERVLET, "0");
        try (var source = owner.connections().getConnection()) {
            training.getBean(TrainingCopy.class).from(source, _ -> {});
        }
    }

    @AfterEach
    void close() {
        training.close();
    }

    @Test
    void nobodyRealSurvivesAndTheOfficeWorks() throws Exception {
        assertThat(secrets()).hasSizeGreaterThan(150);
        assertThat(survivors(secrets())).isEmpty();

        assertThat(there("select count(*) from customers.account"))
                .isEqualTo(here("select count(*) from customers.account"));
        assertThat(there(OWN_NAME)).isEqualTo(here(OWN_NAME)).isPositive();
        assertThat(there("select count(*) from desk.search_entry e join customers.account a on a.id = e.account_id"
                        + " where e.name = '' or e.number <> a.number"))
                .isZero();
        for (var proof : training.getBeansOfType(Proof.class).values())
            assertThat(proof.problems()).as(proof.claim()).isEmpty();

        var told = new ByteArrayOutputStream();
        TrainingOffice.hire(training, 2, new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("trainer").contains("trainee2");
        var people = training.getBean(People.class);
        assertThat(training.getBean(Learning.class)
                        .mentorOf(people.named("trainee1").orElseThrow().id()))
                .contains(people.named("trainer").orElseThrow().id());
        assertThat(people.named("nadia")).isEmpty();

        assertThat(page("/sign-in")).contains("Training office").contains("Nothing here is real");
    }

    /** Accounts whose mail goes to a person of theirs under that person's own name. */
    private static final String OWN_NAME = """
            select count(*)
              from customers.account a
              join customers.account_person r on r.account_id = a.id
              join customers.person p on p.id = r.person_id
             where a.mail_name = p.full_name
            """;

    private void somebodyWritesWhatNobodyElseShouldRead() {
        JdbcClient.create(owner.connections()).sql("""
                insert into contacts.interaction (channel, direction, topic, account_id, caller, words, person_id, started_at, business_date)
                select 'PHONE', 'IN', (select min(code) from contacts.topic), a.id, p.full_name,
                       p.full_name || ' of ' || a.mail_street || ' asks to be called', (select min(id) from office.person),
                       now(), date '2026-11-12'
                  from customers.account a
                  join customers.account_person r on r.account_id = a.id
                  join customers.person p on p.id = r.person_id
                """).update();
    }

    /** Names, telephones, mails and streets of this office's customers and people. */
    private List<String> secrets() {
        return jdbc.sql("""
                select full_name from customers.person
                 union select mail_name from customers.account
                 union select full_name from office.person
                 union select value from customers.contact_point
                 union select digits from customers.contact_point where length(digits) >= 7
                 union select street from premises.premises
                 union select mail_street from customers.account
                 union select house_number || ' ' || street from premises.premises
                """).query(String.class).list().stream()
                .filter(text -> text.length() > 4)
                .toList();
    }

    /** Columns of the copy in which one of them is still found. */
    private List<String> survivors(List<String> secrets) {
        var copy = training.getBean(JdbcClient.class);
        var found = new ArrayList<String>();
        var columns = copy.sql("""
                select format('%I.%I', n.nspname, c.relname) || ' ' || quote_ident(a.attname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  join pg_type t on t.oid = a.atttypid
                 where c.relkind in ('r', 'p')
                   and not c.relispartition
                   and n.nspname !~ '^pg_'
                   and n.nspname <> 'information_schema'
                   and t.typname in ('text', '_text', 'varchar', 'json', 'jsonb', 'tsvector', 'bytea')
                """).query(String.class).list();
        for (var column : columns) {
            var parts = column.split(" ", 2);
            copy.sql("""
                    select t.s from unnest(:secrets::text[]) as t (s)
                     where exists (select from %s where position(lower(t.s) in lower(%s::text)) > 0)
                     limit 3
                    """.formatted(parts[0], parts[1]))
                    .param("secrets", secrets.toArray(String[]::new))
                    .query(String.class)
                    .list()
                    .forEach(secret -> found.add(column + ": " + secret));
        }
        return found;
    }

    private long here(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long there(String sql) {
        return training.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    private String page(String path) throws IOException, InterruptedException {
        var port = training.getEnvironment().getRequiredProperty("local.server.port");
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
