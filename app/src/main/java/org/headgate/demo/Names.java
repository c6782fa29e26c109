package org.headgate.demo;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/** Names for invented people and organisations. */
final class Names {
    private final Properties lines = Setting.read("/demo/names.properties", "the names of the demo are missing");
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    List<String> list(String name) {
        return lists.computeIfAbsent(name, key -> Setting.words(lines, key));
    }

    Party person(Dice dice, Setting setting, boolean spanish) {
        var language = spanish ? "es" : "en";
        var given = dice.pick(list("given." + language));
        var family = dice.pick(list("family." + language));
        if (spanish && dice.chance(0.2)) family = family + " " + dice.pick(list("family.es"));
        // Most who speak Spanish at home still ask for their bills in English.
        var bills = spanish && dice.chance(0.45) ? "es" : "en";
        return new Party(
                given, family, bills, telephone(dice, setting), dice.chance(0.62) ? mail(dice, given, family) : "");
    }

    Party organisation(Dice dice, Setting setting, String kind) {
        var kinds = list("organisation." + kind);
        for (int attempt = 0; ; attempt++) {
            var name = (attempt < 6 ? dice.pick(setting.communities()) : dice.pick(list("family.en"))) + " "
                    + dice.pick(kinds);
            if (attempt < 30 && !taken.add(name)) continue;
            return new Party("", name, "en", telephone(dice, setting), "office@" + plain(name) + ".example");
        }
    }

    List<Party> landlords(Dice dice, Setting setting) {
        return list("landlord").stream()
                .map(name -> new Party("", name, "en", telephone(dice, setting), "rent@" + plain(name) + ".example"))
                .toList();
    }

    /** No subscriber has an exchange of 555. */
    private static String telephone(Dice dice, Setting setting) {
        return "%s-555-%04d".formatted(dice.pick(setting.areaCodes()), dice.between(100, 9999));
    }

    private static String mail(Dice dice, String given, String family) {
        return "%s.%s%s@example.%s"
                .formatted(
                        plain(given),
                        plain(family),
                        dice.chance(0.4) ? dice.between(1, 99) : "",
                        dice.pick(List.of("com", "net", "org")));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
