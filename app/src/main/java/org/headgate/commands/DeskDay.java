package org.headgate.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What people at the desk do all day, in a closed loop: they type what a caller says, open the account, read, and take the
 * next call. A key comes after 80 to 320 ms, and the field asks when none came for 120, as it does in the browser; between
 * calls somebody reads for one to three seconds, which is a busier day than any office has.
 */
final class DeskDay {
    private static final int ASKED_AFTER_MS = 120;
    private static final int SHORTEST = 3;

    private final List<Somebody> people;
    private final Queue<Double> searches = new ConcurrentLinkedQueue<>();
    private final Queue<Double> accounts = new ConcurrentLinkedQueue<>();
    private final Queue<Boolean> keystrokesHit = new ConcurrentLinkedQueue<>();
    private final Queue<Boolean> textsHit = new ConcurrentLinkedQueue<>();
    private volatile boolean measuring;
    private volatile boolean over;

    DeskDay(List<Somebody> people) {
        this.people = people;
    }

    /** A customer, and what may be known of them. */
    record Somebody(String number, String name, String address, String phone, String meter) {}

    void measure() {
        measuring = true;
    }

    void end() {
        over = true;
    }

    double[] searchMillis() {
        return sorted(searches);
    }

    double[] accountMillis() {
        return sorted(accounts);
    }

    /** The share of the requests of three characters or more whose answer had the customer in it. */
    double keystrokesThatHit() {
        return share(keystrokesHit);
    }

    /** The share of the calls in which the text, typed to its end, found the customer. */
    double textsThatHit() {
        return share(textsHit);
    }

    void work(DeskUser user, Random any) {
        while (!over) {
            var one = people.get(any.nextInt(people.size()));
            var text = said(one, any);
            var found = false;
            for (int typed = 1; typed <= text.length() && !over; typed++) {
                int pause = 80 + any.nextInt(240);
                if (pause < ASKED_AFTER_MS && typed < text.length()) {
                    pause(pause);
                    continue;
                }
                pause(ASKED_AFTER_MS);
                var answer = user.typed(text.substring(0, typed));
                found = answer.text().contains("/accounts/" + one.number());
                if (measuring && typed >= SHORTEST) {
                    searches.add(answer.millis());
                    keystrokesHit.add(found);
                }
                pause(pause - ASKED_AFTER_MS - (int) answer.millis());
            }
            if (measuring) textsHit.add(found);
            var account = user.opened("/accounts/" + one.number());
            if (account.status() != 200)
                throw new IllegalStateException("account %s: %d".formatted(one, account.status()));
            if (measuring) accounts.add(account.millis());
            pause(1_000 + any.nextInt(2_000));
        }
    }

    /** Mostly names, whole, begun, turned round or with a slip, then addresses and numbers. */
    private static String said(Somebody one, Random any) {
        var family = one.name().substring(one.name().lastIndexOf(' ') + 1);
        var street = one.address().substring(0, one.address().indexOf(','));
        int slip = 1 + any.nextInt(Math.max(1, family.length() - 2));
        return switch (any.nextInt(10)) {
            case 0 -> one.name();
            case 1 -> family + " " + one.name().substring(0, 3);
            case 2 -> one.name() + " " + street.substring(0, street.indexOf(' '));
            case 3 ->
                family.substring(0, slip) + family.substring(slip + 1) + " "
                        + one.name().substring(0, 4);
            case 4 -> street;
            case 5 -> street.substring(0, street.lastIndexOf(' '));
            case 6 -> one.number();
            case 7 -> one.phone().substring(4);
            case 8 -> one.meter();
            default -> family + " " + street.substring(street.indexOf(' ') + 1);
        };
    }

    private static void pause(int millis) {
        try {
            if (millis > 0) Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double[] sorted(Collection<Double> all) {
        return all.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    private static double share(Collection<Boolean> all) {
        return new ArrayList<>(all)
                .stream().mapToInt(hit -> hit ? 1 : 0).average().orElse(0);
    }
}
