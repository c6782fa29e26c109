package org.headgate.rating.wording;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.rating.Reason;

/** Spanish as it is spoken at the counter of an American water office. */
final class SpanishWording extends Wording {
    private static final Map<String, String> NAMES = Map.ofEntries(
            entry("bill", "factura"),
            entry("service_charge", "cargo por servicio"),
            entry("commodity_charge", "cargo por consumo"),
            entry("usage_ccf", "consumo"),
            entry("meter_size", "tamaño del medidor"),
            entry("city_limits", "límites de la ciudad"),
            entry("pressure_zone", "zona de presión"),
            entry("elevation_zone", "zona de elevación"),
            entry("season", "temporada"),
            entry("hhsize", "personas en el hogar"),
            entry("gpcd", "galones por persona al día"),
            entry("gpcd_commodity", "galones por persona al día"),
            entry("et_amount", "evapotranspiración"),
            entry("irr_area", "superficie de riego"),
            entry("days_in_period", "días del período"),
            entry("number_dwelling_units", "número de viviendas"),
            entry("dwelling_units", "número de viviendas"),
            entry("landscape_factor", "factor de jardín"),
            entry("landscape_factor_commodity", "factor de jardín"),
            entry("indoor", "presupuesto interior"),
            entry("indoor_commodity", "presupuesto interior"),
            entry("outdoor", "presupuesto exterior"),
            entry("outdoor_commodity", "presupuesto exterior"),
            entry("budget", "presupuesto de agua"),
            entry("budget_commodity", "presupuesto de agua"),
            entry("flat_rate", "precio unitario"),
            entry("flat_rate_commodity", "precio unitario"),
            entry("flat_rate_drought", "precio unitario de sequía"),
            entry("fixed_drought_surcharge", "recargo fijo por sequía"),
            entry("variable_drought_surcharge", "recargo variable por sequía"),
            entry("drought_surcharge", "recargo por sequía"),
            entry("fixed_wastewater_charge", "cargo fijo de alcantarillado"),
            entry("variable_wastewater_charge", "cargo variable de alcantarillado"),
            entry("water_charge", "cargo por agua"),
            entry("water_price", "precio del agua"),
            entry("utility_tax", "impuesto sobre servicios públicos"),
            entry("sewer_charge", "cargo de alcantarillado"),
            entry("fixed_sewer_charge", "cargo fijo de alcantarillado"),
            entry("elevation_charge", "cargo por elevación"),
            entry("elevation_rate", "precio por elevación"),
            entry("pumping_charge", "cargo por bombeo"),
            entry("minimum_charge", "cargo mínimo"),
            entry("utility_surcharge", "recargo de servicios públicos"),
            entry("inside_city", "dentro de la ciudad"),
            entry("outside_city", "fuera de la ciudad"),
            entry("Summer", "verano"),
            entry("Winter", "invierno"));

    SpanishWording(Map<String, String> labels) {
        super(labels);
    }

    @Override
    Optional<String> usualName(String name) {
        var known = NAMES.get(name);
        if (known != null) return Optional.of(known);
        if (name.endsWith("_surcharge")) return Optional.of("recargo " + what(name));
        if (name.endsWith("_charge")) return Optional.of("cargo " + what(name));
        if (name.endsWith("_rate") || name.endsWith("_price")) return Optional.of("precio " + what(name));
        return Optional.empty();
    }

    /** The part of a name that only its district could translate. */
    private static String what(String name) {
        return "«" + name.substring(0, name.lastIndexOf('_')).replace('_', ' ') + "»";
    }

    @Override
    String and() {
        return " y ";
    }

    @Override
    String given(String name, String figure) {
        return "%s: %s, según consta en esta cuenta.".formatted(capital(name), figure);
    }

    @Override
    String fixed(String name, String figure) {
        return "%s: %s, fijado por la tarifa.".formatted(capital(name), figure);
    }

    @Override
    String lookedUp(String name, List<String> keys, String figure) {
        return "%s según %s: %s.".formatted(capital(name), list(keys), figure);
    }

    @Override
    String calculated(String name, String formula, String result) {
        return "%s = %s: %s.".formatted(capital(name), formula, result);
    }

    @Override
    String rounded(String name, List<String> roundings) {
        return "%s se cuenta en unidades enteras: %s.".formatted(capital(name), list(roundings));
    }

    @Override
    String countsAs(String before, String after) {
        return before + " cuenta como " + after;
    }

    @Override
    String ofTheBudget(String share) {
        return share + " del presupuesto";
    }

    @Override
    String roundedFrom(String before) {
        return " (" + before + " redondeado)";
    }

    @Override
    String limits(String name, List<String> limits) {
        return "Límites de los bloques para %s: %s.".formatted(name, list(limits));
    }

    @Override
    String forKeys(List<String> keys) {
        return " según " + list(keys);
    }

    @Override
    String inTier(int tier, String quantity, String price, String amount) {
        return "%s en el bloque %d a %s = %s".formatted(quantity, tier, price, amount);
    }

    @Override
    String tiered(String name, String use, String tiers, String total) {
        return "%s: de %s, %s; en total %s.".formatted(capital(name), use, tiers, total);
    }

    @Override
    String tierRule(int tier, String above, Optional<String> upto, String price, String unit) {
        return upto.map(limit -> "Bloque %d: más de %s hasta %s a %s por %s".formatted(tier, above, limit, price, unit))
                .orElseGet(() -> "Bloque %d: más de %s %s a %s por %s".formatted(tier, above, unit, price, unit));
    }

    @Override
    String allInTier(String name, int tier, String use, String price, String amount) {
        return "%s: todo el consumo de %s en el bloque %d a %s = %s."
                .formatted(capital(name), use, tier, price, amount);
    }

    @Override
    String noUse(String name) {
        return "%s: no hubo consumo de agua, así que no se cobra nada.".formatted(capital(name));
    }

    @Override
    String roundedTo(String cents) {
        return ", redondeado a " + cents;
    }

    @Override
    public String sentence(Reason reason) {
        return isForTheOffice() ? capital(said(reason)) : said(reason);
    }

    private String said(Reason reason) {
        return switch (reason) {
            case Reason.MissingFact(var field, var name, var given, var defined) ->
                isForTheOffice()
                        ? "no se conoce el dato «%s», que necesita «%s»".formatted(called(name), called(field))
                        : "no se conoce %s, y %s lo necesita (del cliente se conoce: %s; la clase define: %s)"
                                .formatted(name, field, given.isEmpty() ? "nada" : names(given), names(defined));
            case Reason.UnknownKey(var field, var dependsOn, var key, var keys) ->
                "%s no tiene línea para %s %s; tiene %s"
                        .formatted(called(field), called(dependsOn, " | "), key, names(keys));
            case Reason.NotANumber(var fact, var text) ->
                "%s es \"%s\", donde se necesita un número como 14.37".formatted(called(fact), text);
            case Reason.WrongShape(var field, var found, var list) ->
                "%s no es un número sino %s (%s); escriba un número para cada clave"
                        .formatted(called(field), list ? "una lista" : "un mapa", found);
            case Reason.DivisionByZero(var field) -> "%s divide por cero".formatted(called(field));
            case Reason.NegativeUse(var field, var use) ->
                "%s no puede cobrar un consumo de %s; el consumo es cero o más".formatted(called(field), use);
            case Reason.TiersDoNotMatch(var field, var starts, var prices) ->
                "%s tiene %d inicios de bloque pero %d precios; cada bloque necesita ambos"
                        .formatted(called(field), starts, prices);
            case Reason.BrokenField(var field, var problem) -> "%s: %s".formatted(called(field), problem);
        };
    }

    private static String names(List<String> names) {
        return String.join(", ", names);
    }
}
