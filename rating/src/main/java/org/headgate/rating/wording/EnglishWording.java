package org.headgate.rating.wording;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.rating.Reason;

/** English as a billing clerk says it over the counter. */
final class EnglishWording extends Wording {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("bill", "the bill"),
            entry("usage_ccf", "usage"),
            entry("meter_size", "meter size"),
            entry("hhsize", "people in the household"),
            entry("gpcd", "gallons a person a day"),
            entry("gpcd_commodity", "gallons a person a day"),
            entry("et_amount", "evapotranspiration"),
            entry("irr_area", "irrigated area"),
            entry("days_in_period", "days in the period"),
            entry("landscape_factor_commodity", "landscape factor"),
            entry("indoor", "indoor budget"),
            entry("indoor_commodity", "indoor budget"),
            entry("outdoor", "outdoor budget"),
            entry("outdoor_commodity", "outdoor budget"),
            entry("budget", "water budget"),
            entry("budget_commodity", "water budget"),
            entry("flat_rate", "unit price"),
            entry("flat_rate_commodity", "unit price"),
            entry("flat_rate_drought", "drought unit price"));

    EnglishWording(Map<String, String> labels) {
        super(labels);
    }

    @Override
    Optional<String> usualName(String name) {
        return Optional.ofNullable(NAMES.get(name));
    }

    @Override
    String and() {
        return " and ";
    }

    @Override
    String given(String name, String figure) {
        return "%s is %s, as recorded for this account.".formatted(capital(name), figure);
    }

    @Override
    String fixed(String name, String figure) {
        return "%s is %s, set by the tariff.".formatted(capital(name), figure);
    }

    @Override
    String lookedUp(String name, List<String> keys, String figure) {
        return "%s for %s is %s.".formatted(capital(name), list(keys), figure);
    }

    @Override
    String calculated(String name, String formula, String result) {
        return "%s is %s: %s.".formatted(capital(name), formula, result);
    }

    @Override
    String rounded(String name, List<String> roundings) {
        return "%s counts in whole units: %s.".formatted(capital(name), list(roundings));
    }

    @Override
    String countsAs(String before, String after) {
        return before + " counts as " + after;
    }

    @Override
    String ofTheBudget(String share) {
        return share + " of the budget";
    }

    @Override
    String roundedFrom(String before) {
        return " (" + before + " rounded)";
    }

    @Override
    String limits(String name, List<String> limits) {
        return "The tiers of %s end at %s.".formatted(name, list(limits));
    }

    @Override
    String forKeys(List<String> keys) {
        return " for " + list(keys);
    }

    @Override
    String inTier(int tier, String quantity, String price, String amount) {
        return "%s in tier %d at %s = %s".formatted(quantity, tier, price, amount);
    }

    @Override
    String tiered(String name, String use, String tiers, String total) {
        return "%s: of %s, %s; together %s.".formatted(capital(name), use, tiers, total);
    }

    @Override
    String tierRule(int tier, String above, Optional<String> upto, String price, String unit) {
        return upto.map(limit -> "Tier %d: above %s up to %s at %s a %s".formatted(tier, above, limit, price, unit))
                .orElseGet(() -> "Tier %d: above %s %s at %s a %s".formatted(tier, above, unit, price, unit));
    }

    @Override
    String allInTier(String name, int tier, String use, String price, String amount) {
        return "%s: all of %s in tier %d at %s = %s.".formatted(capital(name), use, tier, price, amount);
    }

    @Override
    String noUse(String name) {
        return "%s: no water was used, so nothing is charged.".formatted(capital(name));
    }

    @Override
    String roundedTo(String cents) {
        return ", rounded to " + cents;
    }

    @Override
    public String sentence(Reason reason) {
        return isForTheOffice() ? capital(said(reason)) : said(reason);
    }

    private String said(Reason reason) {
        return switch (reason) {
            case Reason.MissingFact(var field, var name, var given, var defined) ->
                isForTheOffice()
                        ? "%s is not known, and %s needs it".formatted(called(name), called(field))
                        : "%s is not known, and %s needs it (known of the customer: %s; defined by the class: %s)"
                                .formatted(name, field, given.isEmpty() ? "nothing" : names(given), names(defined));
            case Reason.UnknownKey(var field, var dependsOn, var key, var keys) ->
                "%s has no line for %s %s; it has %s"
                        .formatted(called(field), called(dependsOn, " | "), key, names(keys));
            case Reason.NotANumber(var fact, var text) ->
                "%s is \"%s\", where a number such as 14.37 is needed".formatted(called(fact), text);
            case Reason.WrongShape(var field, var found, var _) ->
                "%s is %s, not a number; write one number for each key".formatted(called(field), found);
            case Reason.DivisionByZero(var field) -> "%s divides by zero".formatted(called(field));
            case Reason.NegativeUse(var field, var use) ->
                "%s cannot price a use of %s; use is zero or more".formatted(called(field), use);
            case Reason.TiersDoNotMatch(var field, var starts, var prices) ->
                "%s has %d tier starts but %d prices; each tier needs both".formatted(called(field), starts, prices);
            case Reason.BrokenField(var field, var problem) -> "%s: %s".formatted(called(field), problem);
        };
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }
}
