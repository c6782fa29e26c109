package org.headgate.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headgate.customers.AgreementId;
import org.headgate.customers.MailingAddress;
import org.headgate.kernel.Rejection;
import org.headgate.metering.MeterCard;
import org.jspecify.annotations.Nullable;

/** What somebody typed so far, as the form shows it again. */
public record Form(Map<String, String> values) {
    private static final String SAFETY = "_csrf";

    public Form {
        values = new LinkedHashMap<>(values);
        values.remove(SAFETY);
        values.remove("requestKey");
    }

    public String of(String field) {
        return values.getOrDefault(field, "");
    }

    public String of(String field, String otherwise) {
        return isSent() ? of(field) : otherwise;
    }

    Form with(String field, String value) {
        var more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Form(more);
    }

    /** Whoever was looked up by name and is new has that name, unless another was typed. */
    Form named() {
        if (number("who") != 0 || !has("name")) return this;
        var carried = of("carried");
        var typed = of("given").strip() + "|" + of("family").strip();
        if (!typed.equals("|")
                && (carried.isEmpty() || !typed.equals(newName(carried).joined()))) return this;
        var name = newName(of("name"));
        return with("given", name.given()).with("family", name.family()).with("carried", of("name"));
    }

    private TypedName newName(String typed) {
        return of("kind").equals("ORGANISATION") ? TypedName.ofOrganisation(typed) : TypedName.of(typed);
    }

    /** Whether it was sent once: then an empty field is meant. */
    public boolean isSent() {
        return values.containsKey("sent");
    }

    public boolean has(String field) {
        return !of(field).isBlank();
    }

    LocalDate day() {
        try {
            return LocalDate.parse(of("on"));
        } catch (DateTimeParseException notADay) {
            throw new Rejection("Choose the day on which it happens.");
        }
    }

    Reading reading() {
        var chosen = of("reading");
        for (var reading : Reading.values()) if (reading.name().equals(chosen)) return reading;
        throw new Rejection("Choose where the read of that day comes from.");
    }

    List<Figure> figures(List<MeterCard> meters) {
        var figures = new ArrayList<Figure>();
        for (var meter : meters) {
            var typed = of("register-" + meter.installation().value()).replaceAll("[,\\s]", "");
            if (typed.isEmpty()) continue;
            if (!typed.matches("\\d{1,10}(\\.\\d{1,3})?"))
                throw new Rejection("A read is the figure of the dials, such as 4251.");
            figures.add(new Figure(meter.installation(), new BigDecimal(typed)));
        }
        return figures;
    }

    /** The services that were chosen, each with its class and facts. */
    List<PointTerms> points(Site site) {
        var points = new ArrayList<PointTerms>();
        for (var at : site.points()) {
            var id = at.point().id().value();
            if (!has("point-" + id)) continue;
            var facts = new HashMap<String, String>();
            var prefix = "fact-" + id + "-";
            values.forEach((name, value) -> {
                if (name.startsWith(prefix) && !value.isBlank())
                    facts.put(name.substring(prefix.length()), value.strip());
            });
            points.add(new PointTerms(at.point().id(), of("class-" + id), facts));
        }
        return points;
    }

    List<AgreementId> seen() {
        var seen = new ArrayList<AgreementId>();
        for (var id : of("seen").split(",", -1)) if (!id.isBlank()) seen.add(new AgreementId(Long.parseLong(id)));
        return seen;
    }

    /** Another address for the mail; null where none was given. */
    @Nullable MailingAddress mail(String name) {
        if (!has("street")) return null;
        if (!has("city") || !has("zip")) throw new Rejection("A mailing address has street, city and ZIP.");
        return new MailingAddress(
                name,
                of("street").strip(),
                of("city").strip(),
                has("state") ? of("state").strip() : "CA",
                of("zip").strip());
    }

    long number(String field) {
        var typed = of(field);
        return typed.matches("\\d{1,18}") ? Long.parseLong(typed) : 0;
    }
}
