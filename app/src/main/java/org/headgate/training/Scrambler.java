package org.headgate.training;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes things up: the same word always becomes the same one, so a person is called alike wherever they are named. The key
 * lives as long as the copying and is kept nowhere: nobody finds the way back.
 */
final class Scrambler {
    private static final String[] SYLLABLES = {
        "bal", "cor", "dru", "fen", "gol", "hem", "jor", "kel", "lom", "mir", "nev", "ost", "pel", "quil", "rud", "sel", "tam",
        "ulv", "vor", "wes", "yar", "zel", "brin", "dax", "eld", "fyr", "gim", "hol", "ith", "jask", "kron", "luth"
    };
    private static final String[] FILLERS = {
        "lorem", "ipsum", "dolor", "amet", "elit", "sed", "tempor", "labore", "magna", "aliqua", "enim", "veniam", "quis",
        "nostrud", "ullamco", "nisi", "aliquip", "commodo", "aute", "irure"
    };
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}'’-]*|\\d+");
    /** What says of which kind a name is, and nothing of whose it is. */
    private static final Set<String> OF_NAMES =
            Set.of("and", "of", "the", "llc", "inc", "trust", "estate", "hoa", "co", "corp", "lp", "y", "de");

    private static final Set<String> OF_STREETS = Set.of(
            "street", "st", "road", "rd", "avenue", "ave", "lane", "ln", "drive", "dr", "court", "ct", "way", "trail", "circle",
            "place", "pl", "boulevard", "blvd", "highway", "hwy", "loop", "terrace", "n", "s", "e", "w", "north", "south",
            "east", "west", "apt", "unit", "suite", "ste", "po", "box", "hydrant", "at", "and", "of", "the");

    private final SecretKeySpec key;

    Scrambler() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    String name(String text) {
        return replaced(text, OF_NAMES);
    }

    /** A street, with or without its number: each word and each number of its own, so that they fit where they stand apart. */
    String street(String text) {
        return replaced(text, OF_STREETS);
    }

    private String replaced(String text, Set<String> kept) {
        return WORD.matcher(text).replaceAll(word -> {
            var found = word.group();
            if (Character.isDigit(found.charAt(0))) return digits(found);
            return kept.contains(found.toLowerCase(Locale.ROOT)) ? found : madeUp(found);
        });
    }

    private String madeUp(String word) {
        long hash = hash(word.toLowerCase(Locale.ROOT));
        var made = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            made.append(SYLLABLES[(int) Math.floorMod(hash, (long) SYLLABLES.length)]);
            hash /= SYLLABLES.length;
        }
        made.setCharAt(0, Character.toUpperCase(made.charAt(0)));
        return made.toString();
    }

    /** As many digits, the first of them no zero. */
    String digits(String number) {
        return Pattern.compile("\\d+").matcher(number).replaceAll(this::otherDigits);
    }

    private String otherDigits(MatchResult found) {
        var digits = found.group();
        long hash = hash("#" + digits) & Long.MAX_VALUE;
        var other = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            other.append((char) (i == 0 ? '1' + hash % 9 : '0' + hash % 10));
            hash = hash("#" + digits + i) & Long.MAX_VALUE;
        }
        return other.toString();
    }

    /** In the exchange 555, which no telephone has. */
    String phone(String number) {
        var digits = number.replaceAll("[^0-9]", "");
        if (digits.isEmpty()) return "";
        long hash = hash("phone" + digits.substring(Math.max(0, digits.length() - 10))) & Long.MAX_VALUE;
        return "%03d-555-%04d".formatted(200 + hash / 10_000 % 800, hash % 10_000);
    }

    String email(String address) {
        if (address.isBlank()) return "";
        return "mail%d@training.invalid".formatted((hash(address.toLowerCase(Locale.ROOT)) & Long.MAX_VALUE) % 1_000_000);
    }

    /** A telephone or an e-mail address. */
    String reach(String value) {
        return value.contains("@") ? email(value) : phone(value);
    }

    String staff(String username) {
        return "staff" + (hash(username) & Long.MAX_VALUE) % 1_000_000_000;
    }

    /** About as many words that mean nothing. */
    String words(String text) {
        if (text.isBlank()) return text;
        int count = Math.min(40, text.strip().split("\\s+", -1).length);
        long hash = hash(text);
        var made = new StringBuilder();
        for (int i = 0; i < count; i++) {
            if (i > 0) made.append(' ');
            made.append(FILLERS[(int) Math.floorMod(hash + i * 7L, (long) FILLERS.length)]);
        }
        made.setCharAt(0, Character.toUpperCase(made.charAt(0)));
        return made.toString();
    }

    private long hash(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            long value = 0;
            var sealed = mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < Long.BYTES; i++) value = (value << 8) | (sealed[i] & 0xff);
            return value;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
