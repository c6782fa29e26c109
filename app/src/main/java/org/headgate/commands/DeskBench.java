package org.headgate.commands;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.headgate.billing.TariffBooks;
import org.headgate.desk.AccountCards;
import org.headgate.desk.Search;
import org.headgate.district.District;
import org.headgate.district.DistrictPacks;
import org.headgate.kernel.Rejection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code headgate bench desk --accounts N [--json]}: how long search and account page take under four users on N made-up
 * accounts. It needs a data directory of its own, which it fills the first time.
 */
@Component
class DeskBench implements Bench {
    private static final String PACK = "bench";
    private static final int USERS = 4;
    private static final int QUESTIONS = 2_000;
    private static final double BOUND_MS = 50;

    private final JdbcClient jdbc;
    private final District district;
    private final TransactionTemplate transaction;
    private final Search search;
    private final AccountCards cards;
    private final TariffBooks books;

    DeskBench(
            JdbcClient jdbc,
            District district,
            TransactionTemplate transaction,
            Search search,
            AccountCards cards,
            TariffBooks books) {
        this.jdbc = jdbc;
        this.district = district;
        this.transaction = transaction;
        this.search = search;
        this.cards = cards;
        this.books = books;
    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        int at = arguments.indexOf("--accounts");
        int accounts = at < 0 ? 100_000 : Integer.parseInt(arguments.get(at + 1));
        populate(accounts, err);
        var people = people();
        var searches = measure(any -> search.find(question(people, any), 8));
        var pages =
                measure(any -> cards.of(people.get(any.nextInt(people.size())).number()));
        var figures =
                "{\"accounts\":%d,\"users\":%d,\"questions\":%d,\"search_p50_ms\":%.1f,\"search_p95_ms\":%.1f,\"search_max_ms\":%.1f,\"account_p50_ms\":%.1f,\"account_p95_ms\":%.1f,\"account_max_ms\":%.1f}"
                        .formatted(
                                accounts,
                                USERS,
                                QUESTIONS,
                                at(searches, 0.5),
                                at(searches, 0.95),
                                at(searches, 1),
                                at(pages, 0.5),
                                at(pages, 0.95),
                                at(pages, 1));
        out.println(
                arguments.contains("--json")
                        ? figures
                        : figures.replaceAll("[{}\"]", "").replace(",", "\n").replace(":", "  "));
        return at(searches, 0.95) < BOUND_MS && at(pages, 0.95) < BOUND_MS ? 0 : 1;
    }

    private void populate(int accounts, PrintStream err) {
        var pack = district.pack();
        var there = jdbc.sql("select count(*) from customers.account")
                .query(Integer.class)
                .single();
        if (pack.filter(PACK::equals).isPresent() && there == accounts) return;
        if (pack.isPresent() || there > 0)
            throw new Rejection("This office has accounts of its own. Give the bench a new directory: HEADGATE_DATA=…");
        err.println("making %,d accounts with 13 months of bills; this is done once".formatted(accounts));
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
                    .split(";\\s*\\n", -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Somebody(String number, String name, String address, String phone, String meter) {}

    private List<Somebody> people() {
        return jdbc.sql("""
                select a.number, p.full_name as name, m.address, c.value as phone, r.serial as meter
                  from customers.account a
                  join customers.person p on p.id = a.id
                  join premises.premises m on m.id = a.id
                  join metering.meter r on r.id = a.id
                  join customers.contact_point c on c.person_id = p.id and c.kind = 'PHONE'
                 where a.id % greatest(1, (select count(*) / 1000 from customers.account)) = 0
                """).query(Somebody.class).list();
    }

    /** What people type: mostly names, whole, begun, turned round or with a slip, then addresses and numbers. */
    private static String question(List<Somebody> people, Random any) {
        var one = people.get(any.nextInt(people.size()));
        var family = one.name().substring(one.name().lastIndexOf(' ') + 1);
        var street = one.address().substring(0, one.address().indexOf(','));
        int slip = 1 + any.nextInt(Math.max(1, family.length() - 2));
        return switch (any.nextInt(10)) {
            case 0 -> one.name();
            case 1 -> family + " " + one.name().substring(0, 3);
            case 2 -> family.substring(0, 3);
            case 3 -> family.substring(0, slip) + family.substring(slip + 1);
            case 4 -> street;
            case 5 -> street.substring(0, street.lastIndexOf(' '));
            case 6 -> one.number();
            case 7 -> one.phone();
            case 8 -> one.meter();
            default -> family + " " + street.substring(street.indexOf(' ') + 1);
        };
    }

    /** Milliseconds of each question, sorted; a tenth of them are asked before, to warm up. */
    private static double[] measure(Consumer<Random> question) {
        var all = new ArrayList<Double>();
        try (var users = Executors.newFixedThreadPool(USERS)) {
            var asked = new ArrayList<Callable<List<Double>>>();
            for (int user = 0; user < USERS; user++) {
                var any = new Random(user);
                asked.add(() -> timed(question, any));
            }
            for (var times : users.invokeAll(asked)) all.addAll(times.get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static List<Double> timed(Consumer<Random> question, Random any) {
        for (int i = 0; i < QUESTIONS / USERS / 10; i++) question.accept(any);
        var times = new ArrayList<Double>();
        for (int i = 0; i < QUESTIONS / USERS; i++) {
            var start = System.nanoTime();
            question.accept(any);
            times.add((System.nanoTime() - start) / 1e6);
        }
        return times;
    }

    private static double at(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * (sorted.length - 1))];
    }
}
