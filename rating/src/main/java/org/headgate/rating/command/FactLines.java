package org.headgate.rating.command;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headgate.kernel.Parsed;
import org.headgate.kernel.Problem;
import org.headgate.kernel.Rejection;
import org.headgate.rating.Exact;
import org.headgate.rating.Facts;
import org.headgate.rating.RateClass;
import org.headgate.rating.Rating;
import org.headgate.rating.Tariff;
import org.headgate.rating.Terms;
import org.headgate.rating.TierUse;
import org.headgate.rating.wording.Wording;

/** Answers each line of facts with a line that holds the bill, or the reason why there is none. */
final class FactLines {
    /** A line of output, and whether it holds a bill. */
    record Answer(String line, boolean rated) {}

    /** A line of input and its number in the file. */
    record Question(int number, String line) {}

    private final RateOptions options;
    private final Terms terms;
    private final Wording wording;

    FactLines(RateOptions options) {
        this.options = options;
        this.terms = Terms.STANDARD.withBudgetRounding(options.budgetRounding());
        this.wording = Wording.of(options.language());
    }

    Answer answer(Question question) {
        Json id = new Json.Null();
        try {
            if (!(Json.parse(question.line()) instanceof Json.Members line))
                throw new Rejection("a line is an object: {\"id\":…,\"tariff\":…,\"class\":…,\"facts\":{…}}");
            id = line.get("id").orElse(id);
            return answer(id, line);
        } catch (Json.SyntaxProblem e) {
            return error(id, "line %d: %s".formatted(question.number(), e.getMessage()));
        } catch (Rejection e) {
            return error(id, "line %d: %s".formatted(question.number(), e.sentence()));
        }
    }

    private Answer answer(Json id, Json.Members line) {
        var name = options.tariffs().hasMany() ? text(line, "tariff") : "";
        var facts = facts(line);
        var rateClass = text(line, "class");
        return switch (rateClass(options.tariffs().tariff(name), rateClass)) {
            case Parsed.Good<RateClass>(var found) -> answer(id, found, facts);
            case Parsed.Bad<RateClass>(var problems) ->
                error(id, problems.stream().map(Problem::toString).collect(Collectors.joining("; ")));
        };
    }

    private static Parsed<RateClass> rateClass(Parsed<Tariff> tariff, String name) {
        return switch (tariff) {
            case Parsed.Good<Tariff>(var found) -> found.rateClass(name);
            case Parsed.Bad<Tariff>(var problems) -> new Parsed.Bad<>(problems);
        };
    }

    private Answer answer(Json id, RateClass rateClass, Facts facts) {
        if (!options.explain()) return answer(id, rateClass.rate(facts, terms), List.of());
        var derivation = rateClass.explain(facts, terms);
        return answer(id, derivation.rating(), wording.sentences(derivation));
    }

    private Answer answer(Json id, Rating rating, List<String> explanation) {
        return switch (rating) {
            case Rating.Rated rated -> new Answer(bill(id, rated, explanation), true);
            case Rating.Unrated(var reasons) ->
                error(id, reasons.stream().map(wording::sentence).collect(Collectors.joining("; ")));
        };
    }

    private String bill(Json id, Rating.Rated rated, List<String> explanation) {
        var members = new LinkedHashMap<String, Json>();
        members.put("id", id);
        members.put("bill", new Json.Text(rated.dollars().toPlainString()));
        members.put("bill_exact", text(rated.bill()));
        var components = new LinkedHashMap<String, Json>();
        rated.components().forEach(component -> components.put(component.name(), text(component.value())));
        members.put("components", new Json.Members(components));
        if (options.explain()) {
            var tiers = new LinkedHashMap<String, Json>();
            rated.tiers()
                    .forEach((charge, uses) -> tiers.put(
                            charge,
                            new Json.Items(uses.stream().map(FactLines::tier).toList())));
            members.put("tiers", new Json.Members(tiers));
            members.put(
                    "explanation",
                    new Json.Items(explanation.stream()
                            .map(sentence -> (Json) new Json.Text(sentence))
                            .toList()));
        }
        return new Json.Members(members).write();
    }

    private static Json tier(TierUse use) {
        var members = new LinkedHashMap<String, Json>();
        members.put("above", text(use.above()));
        members.put("upto", use.upto() == null ? new Json.Null() : text(use.upto()));
        members.put("qty", text(use.quantity()));
        members.put("price", text(use.price()));
        members.put("amount", text(use.amount()));
        return new Json.Members(members);
    }

    private static Json text(Exact number) {
        return new Json.Text(number.toString());
    }

    private static Answer error(Json id, String sentence) {
        var members = new LinkedHashMap<String, Json>();
        members.put("id", id);
        members.put("error", new Json.Text(sentence));
        return new Answer(new Json.Members(members).write(), false);
    }

    private static String text(Json.Members line, String member) {
        if (line.get(member).orElse(null) instanceof Json.Text(var value)) return value;
        throw new Rejection("\"%s\" is expected as text in quotes", member);
    }

    private static Facts facts(Json.Members line) {
        if (!(line.get("facts").orElse(null) instanceof Json.Members(Map<String, Json> members)))
            throw new Rejection("\"facts\" is expected as an object of texts, such as {\"usage_ccf\":\"14.37\"}");
        var facts = new HashMap<String, String>();
        members.forEach((name, value) -> facts.put(
                name,
                switch (value) {
                    case Json.Text(var text) -> text;
                    case Json.Numeral(var digits) -> digits;
                    case Json.Bool _, Json.Null _, Json.Items _, Json.Members _ ->
                        throw new Rejection("the fact %s is %s; every fact is text in quotes", name, value.write());
                }));
        return Facts.of(facts);
    }
}
