package org.headgate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headgate.billing.BillConcern;
import org.headgate.kernel.Money;
import org.headgate.kernel.Rejection;
import org.headgate.office.Objections;
import org.headgate.office.Reason;
import org.headgate.office.Role;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static final Pattern SAYS = Pattern.compile("new Rejection\\(|Reason\\.of\\(|new Reason\\(|\\brefused\\(");
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"\\n(?<block>.*?)\"\"\"|\"(?<line>(?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);
    /** Said on a terminal only, where the program speaks English. */
    private static final Pattern TERMINAL = Pattern.compile(".*/org/headgate/(commands|demo|bench|rating/command)/.*");

    private static final Formats ENGLISH = Formats.ofDates(Language.EN, LocalDate.of(2026, 11, 18));
    private static final Formats SPANISH = Formats.ofDates(Language.ES, LocalDate.of(2026, 11, 18));

    private final Sentences sentences = new Sentences();

    @Test
    void everySentenceOfARefusalIsWrittenInSpanish() throws IOException {
        var missing = new TreeSet<String>();
        for (var file : sources())
            for (var template : templates(Files.readString(file)))
                if (!sentences.knows(template))
                    missing.add("%s: %s".formatted(file.getFileName(), template.replace("\n", "\\n")));

        assertThat(missing)
                .as("add each with its Spanish to src/main/resources/sentences/<module>_es.txt, two lines a sentence")
                .isEmpty();
    }

    @Test
    void theSpanishSetsInTheSameValues() {
        assertThat(sentences.all())
                .allSatisfy((english, spanish) ->
                        assertThat(places(spanish)).as(english).isEqualTo(places(english)));
    }

    @Test
    void saysARejectionInTheReadersLanguageWithItsDatesAndAmounts() {
        var rejection = new Rejection(
                "The business date is %s and does not go back to %s", day("2026-11-18"), day("2025-11-02"));

        assertThat(sentences.say(rejection, ENGLISH))
                .isEqualTo("The business date is Nov 18 and does not go back to Nov 2, 2025");
        assertThat(sentences.say(rejection, SPANISH))
                .isEqualTo("La fecha de trabajo es 18 nov y no vuelve a 2 nov 2025");
    }

    @Test
    void saysTheWordsInsideASentenceToo() {
        var reason = Reason.of("bill run", "The run is %s, not in review.", "signed off");

        assertThat(sentences.say(reason, SPANISH)).isEqualTo("La facturación está aprobada, no en revisión.");
        assertThat(sentences.say(reason.citation(), SPANISH)).isEqualTo("facturación");
    }

    @Test
    void numbersOfThingsHaveNoCommaAndCountsDo() {
        assertThat(sentences.say(new Rejection("There is no run %d.", 12345L), ENGLISH))
                .isEqualTo("There is no run 12345.");
        assertThat(sentences.say(new Rejection("%s concerns, %s in all", 12345, Money.of("8000.5")), ENGLISH))
                .isEqualTo("12,345 concerns, 8,000.50 in all");
    }

    @Test
    void readsASentenceThatWasKeptInEnglish() {
        assertThat(sentences.say("The agreement has no rate class on 2026-10-11", SPANISH))
                .isEqualTo("El contrato de servicio no tiene clase de tarifa el 11 oct");
    }

    @Test
    void whatACodeKeepsInsideIsSaidInTheReadersLanguage() {
        var concern = new BillConcern.NotRatable(List.of("The agreement has no rate class on 2026-10-11"), null);

        assertThat(sentences.say(concern, SPANISH))
                .isEqualTo(
                        "La tarifa no puede cobrar esto: El contrato de servicio no tiene clase de tarifa el 11 oct");
        assertThat(sentences.say(new Rejection("It cannot be billed again: %s", concern), SPANISH))
                .startsWith("No se puede volver a facturar: La tarifa no puede cobrar esto: El contrato");
    }

    @Test
    void severalReasonsAreEachSaidInTheReadersLanguage() {
        var several = new Objections(List.of(
                Reason.of("bill run", "The run is %s, not in review.", "signed off"),
                new Reason("Nobody decides about their own work.", "authority matrix")));

        assertThat(sentences.say(several, SPANISH))
                .startsWith("La facturación está aprobada, no en revisión. ")
                .doesNotContain("Nobody");
        assertThat(several.sentence())
                .isEqualTo("The run is signed off, not in review. Nobody decides about their own work.");
    }

    @Test
    void namesSeveralRolesInTheReadersLanguage() {
        var reason = Reason.of(
                "roles",
                "This page is for the roles %s: ask somebody there, or a supervisor.",
                List.of(Role.CASHIER, Role.COLLECTIONS));

        assertThat(sentences.say(reason, SPANISH)).contains("caja, cobranza").doesNotContain("cashier");
        assertThat(reason.sentence()).contains("cashier, collections");
    }

    @Test
    void saysInEnglishWhatNobodyTranslated() {
        assertThat(sentences.say(new Rejection("Gophers since %s.", day("2026-10-11")), SPANISH))
                .isEqualTo("Gophers since Oct 11.");
    }

    @Test
    void aSentenceWithoutValuesIsTakenAsItStands() {
        assertThat(sentences.say(new Rejection("100%s"), ENGLISH)).isEqualTo("100%s");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static List<String> places(String sentence) {
        return Pattern.compile("%(?:\\d\\$)?(,?[sd])")
                .matcher(sentence)
                .results()
                .map(place -> place.group(1))
                .sorted()
                .toList();
    }

    /** The literals of the argument that is the sentence: the first of a rejection, the second of a reason with values. */
    private static List<String> templates(String code) {
        var found = new ArrayList<String>();
        var says = SAYS.matcher(code);
        while (says.find()) {
            int sentence = says.group().equals("Reason.of(") ? 1 : 0;
            found.addAll(literals(code, says.end(), sentence));
        }
        found.removeIf(template -> template.replaceAll("%[sd]", "").isBlank());
        return found;
    }

    /** Outside further parentheses; those with a plus between them are one, those of a condition are several. */
    private static List<String> literals(String code, int start, int wanted) {
        var all = new ArrayList<String>();
        var literal = LITERAL.matcher(code);
        var between = new StringBuilder();
        int depth = 0;
        int argument = 0;
        for (int i = start; i < code.length() && depth >= 0 && argument <= wanted; i++) {
            char c = code.charAt(i);
            if (c == '\'') i = code.indexOf('\'', i + (code.charAt(i + 1) == '\\' ? 3 : 2));
            else if (c == '"' && literal.region(i, code.length()).lookingAt()) {
                i = literal.end() - 1;
                if (depth > 0 || argument < wanted) continue;
                var block = literal.group("block");
                var text = (block == null ? literal.group("line") : block.stripIndent()).translateEscapes();
                all.add(between.toString().strip().equals("+") ? all.removeLast() + text : text);
                between.setLength(0);
            } else if ("([{".indexOf(c) >= 0) depth++;
            else if (")]}".indexOf(c) >= 0) depth--;
            else if (c == ',' && depth == 0) argument++;
            else between.append(c);
        }
        return all;
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var module : List.of("app", "formats", "kernel", "rating"))
            try (var files = Files.walk(Path.of("../" + module + "/src/main/java"))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !TERMINAL.matcher(file.toString()).matches())
                        .forEach(all::add);
            }
        return all;
    }
}
