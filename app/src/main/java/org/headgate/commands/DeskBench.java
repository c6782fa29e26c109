package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.headgate.billing.TariffBooks;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.headgate.office.Level;
import org.headgate.office.People;
import org.headgate.office.Role;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code headgate bench desk --accounts N [--seconds S] [--json]}: how long search and account page take, asked over HTTP by 20
 * people at once who type, open and read as {@link DeskDay} says, on N made-up accounts of which two thousand are 25 years
 * old; those are the ones that are opened. It needs a data directory of its own, which it fills the first time.
 */
@Component
class DeskBench implements Bench {
    private static final String PACK = "bench";
    private static final String PASSWORD = "measured at the desk";
    private static final int USERS = 20;
    private static final int ELDEST = 2_000;
    private static final int WARM_UP_SECONDS = 30;
    private static final double SEARCH_BOUND_MS = 50;
    private static final double ACCOUNT_BOUND_MS = 100;

    private final JdbcClient jdbc;
    private final District district;
    private final TransactionTemplate transaction;
    private final TariffBooks books;
    private final People people;
    private final Environment environment;

    DeskBench(
            JdbcClient jdbc,
            District district,
            TransactionTemplate transaction,
            TariffBooks books,
            People people,
            Environment environment) {
        this.jdbc = jdbc;
        this.district = district;
        this.transaction = transaction;
        this.books = books;
        this.people = people;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        int accounts = value(arguments, "--accounts", 100_000);
        int seconds = value(arguments, "--seconds", 90);
        populate(accounts, err);
        var day = new DeskDay(eldest());
        letThemWork(day, seconds);
        var figures = figures(day, accounts, seconds);
        out.println(
                arguments.contains("--json")
                        ? figures.entrySet().stream()
                                .map(one -> "\"%s\":%s".formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining(",", "{", "}"))
                        : figures.entrySet().stream()
                                .map(one -> "%-28s %s".formatted(one.getKey(), one.getValue()))
                                .collect(Collectors.joining("\n")));
        return at(day.searchMillis(), 0.95) < SEARCH_BOUND_MS && at(day.accountMillis(), 0.99) < ACCOUNT_BOUND_MS
                ? 0
                : 1;
    }

    private static int value(List<String> arguments, String name, int otherwise) {
        int at = arguments.indexOf(name);
        return at < 0 ? otherwise : Integer.parseInt(arguments.get(at + 1));
    }

    private static Map<String, String> figures(DeskDay day, int accounts, int seconds) {
        var searches = day.searchMillis();
        var pages = day.accountMillis();
        var figures = new LinkedHashMap<String, String>();
        figures.put("accounts", String.valueOf(accounts));
        figures.put("users", String.valueOf(USERS));
        figures.put("seconds", String.valueOf(seconds));
        figures.put("searches", String.valueOf(searches.length));
        figures.put("search_p50_ms", shown(at(searches, 0.5)));
        figures.put("search_p95_ms", shown(at(searches, 0.95)));
        figures.put("search_p99_ms", shown(at(searches, 0.99)));
        figures.put("account_pages", String.valueOf(pages.length));
        figures.put("account_p50_ms", shown(at(pages, 0.5)));
        figures.put("account_p95_ms", shown(at(pages, 0.95)));
        figures.put("account_p99_ms", shown(at(pages, 0.99)));
        figures.put("requests_per_second", shown((searches.length + pages.length) / (double) seconds));
        figures.put("keystrokes_hit_share", shown(day.keystrokesThatHit()));
        figures.put("texts_hit_share", shown(day.textsThatHit()));
        return figures;
    }

    private static String shown(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }

    private void letThemWork(DeskDay day, int seconds) {
        var server = "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient();
                var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = seated(day, client, server, desks);
            Thread.sleep(WARM_UP_SECONDS * 1_000L);
            day.measure();
            Thread.sleep(seconds * 1_000L);
            day.end();
            for (var user : working) user.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            day.end();
        }
    }

    private List<Future<?>> seated(DeskDay day, HttpClient client, String server, ExecutorService desks) {
        var working = new ArrayList<Future<?>>();
        for (int seat = 1; seat <= USERS; seat++) {
            var name = "desk%d".formatted(seat);
            if (people.named(name).isEmpty())
                people.add(name, "Desk " + seat, Level.ONE, Role.REPRESENTATIVE, PASSWORD, false);
            var user = new DeskUser(client, server);
            user.signIn(name, PASSWORD);
            var any = new Random(seat);
            working.add(desks.submit(() -> day.work(user, any)));
        }
        return working;
    }

    private void populate(int accounts, PrintStream err) {
        var pack = district.pack();
        var there = jdbc.sql("select count(*) from customers.account")
                .query(Integer.class)
                .single();
        if (pack.filter(PACK::equals).isPresent() && there == accounts) return;
        if (pack.isPresent() || there > 0)
            throw new Rejection("This office has accounts of its own. Give the bench a new directory: HEADGATE_DATA=…");
        err.println("making %,d accounts; this is done once".formatted(accounts));
        transaction.executeWithoutResult(_ -> {
            books.adopt(PACK, DistrictPacks.open("joshua-basin").rates());
            for (var statement : script(accounts))
                if (!statement.isBlank()) jdbc.sql(statement).update();
            district.open(PACK, "name: Bench Water District", LocalDate.of(2026, 11, 18));
        });
        jdbc.sql("vacuum analyze").update(); // as the server does by itself within minutes
    }

    private static String[] script(int accounts) {
        try {
            return new ClassPathResource("bench/desk.sql")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace(":first", "1")
                    .replace(":accounts", String.valueOf(accounts))
                    .replace(":months", "2")
                    .replace(":eldest", String.valueOf(Math.max(1, accounts / ELDEST)))
                    .split(";\\s*\\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Accounts of 25 years. */
    private List<DeskDay.Somebody> eldest() {
        return jdbc.sql("""
                select a.number, p.full_name as name, m.address, c.value as phone, r.serial as meter
                  from customers.account a
                  join customers.person p on p.id = a.id
                  join premises.premises m on m.id = a.id
                  join metering.meter r on r.id = a.id
                  join customers.contact_point c on c.person_id = p.id and c.kind = 'PHONE'
                 where a.opened_on = date '2001-03-01'
                """).query(DeskDay.Somebody.class).list();
    }

    private static double at(double[] sorted, double part) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(part * (sorted.length - 1))];
    }
}
