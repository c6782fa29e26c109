package org.headgate.web;

import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headgate.district.District;
import org.headgate.kernel.Rejection;
import org.headgate.office.Office;
import org.headgate.office.Person;
import org.headgate.office.ReviewId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/** Makes the {@link Page} of a request: who asks, in which language, on which business date. */
@Component
class Shell {
    private static final int PLACES_AT_HAND = 9;

    private final Words words;
    private final Office office;
    private final Sentences sentences;
    private final Agency agency;
    private final District district;
    private final SignedIn signedIn;
    private final InstantSource clock;
    private final ObjectProvider<Places> places;
    private final ObjectProvider<RailCounts> counts;
    private final ObjectProvider<ResourceUrlProvider> assets;
    private final TemplateEngine templates;
    private final AgencyProvider provider;
    private final ObjectProvider<Strips> strips;
    private final ObjectProvider<Notices> notices;
    private final boolean training;

    Shell(
            Words words,
            Sentences sentences,
            Agency agency,
            District district,
            SignedIn signedIn,
            InstantSource clock,
            ObjectProvider<Places> places,
            ObjectProvider<RailCounts> counts,
            ObjectProvider<ResourceUrlProvider> assets,
            TemplateEngine templates,
            AgencyProvider provider,
            Office office,
            ObjectProvider<Strips> strips,
            ObjectProvider<Notices> notices,
            @Value("${headgate.training:false}") boolean training) {
        this.words = words;
        this.office = office;
        this.training = training;
        this.sentences = sentences;
        this.agency = agency;
        this.district = district;
        this.signedIn = signedIn;
        this.clock = clock;
        this.places = places;
        this.counts = counts;
        this.assets = assets;
        this.templates = templates;
        this.provider = provider;
        this.strips = strips;
        this.notices = notices;
    }

    Page page(HttpServletRequest request, Map<String, ?> model) {
        var person = signedIn.person(request).orElse(null);
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return new Page(
                this,
                person,
                formats(person, request),
                csrf,
                path(request),
                isPartial(request),
                Toast.in(model.get("toast")));
    }

    private Formats formats(@Nullable Person person, HttpServletRequest request) {
        return new Formats(language(person, request), today(), agency.timeZone());
    }

    /** The sentence of a rejection in the language of whoever asked. */
    String sentence(Rejection rejection, HttpServletRequest request) {
        return sentences.say(rejection, formats(signedIn.person(request).orElse(null), request));
    }

    /** Who can decide about what was just held, by name. */
    List<String> whoDecides(ReviewId review, HttpServletRequest request) {
        return signedIn.person(request)
                .map(preparer -> office.whoDecides(review, preparer))
                .orElse(List.of());
    }

    /** After an error the address is that of the request that failed. */
    private static String path(HttpServletRequest request) {
        var failed = request.getAttribute("jakarta.servlet.error.request_uri");
        return failed == null ? request.getRequestURI() : failed.toString();
    }

    static boolean isPartial(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
    }

    /** Before sign-in the language is the one chosen on that page, else the browser's. */
    static Language language(@Nullable Person person, HttpServletRequest request) {
        if (person != null) return Language.of(person.language());
        var chosen = SignInPages.chosenLanguage(request);
        return Language.of(chosen != null ? chosen : request.getLocale().getLanguage());
    }

    /** Before a district is set up there is no business date, and the pages shown then need one only for their formats. */
    private LocalDate today() {
        return district.pack().isPresent()
                ? district.businessDate()
                : LocalDate.ofInstant(clock.instant(), agency.timeZone());
    }

    List<String> notices(Formats formats) {
        return notices.stream()
                .flatMap(module -> module.in(formats.language().locale()).stream())
                .toList();
    }

    List<Strips.Strip> strips(Person person) {
        return strips.stream().flatMap(module -> module.above(person).stream()).toList();
    }

    Page.Rail rail(Person person, Page page) {
        var waiting = new HashMap<String, Integer>();
        counts.forEach(module -> waiting.putAll(module.waiting(person)));
        var mine = places.stream()
                .flatMap(module -> module.places().stream())
                .filter(place -> place.roles().contains(person.role()))
                .sorted(Comparator.comparingInt(Place::order))
                .toList();
        var current = mine.stream()
                .map(Place::path)
                .filter(path -> page.path().equals(path)
                        || (!path.equals("/") && page.path().startsWith(path)))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        var entries = mine.stream()
                .map(place -> new Page.RailEntry(
                        place.path(),
                        page.say(place.words()),
                        place.icon(),
                        waiting.getOrDefault(place.path(), 0),
                        place.path().equals(current)))
                .toList();
        int atHand = Math.min(PLACES_AT_HAND, entries.size());
        return new Page.Rail(entries.subList(0, atHand), entries.subList(atHand, entries.size()));
    }

    String asset(String path) {
        return Objects.requireNonNullElse(assets.getObject().getForLookupPath(path), path);
    }

    /** Whether this is a training office, in which nothing is real. */
    boolean training() {
        return training;
    }

    TemplateEngine templates() {
        return templates;
    }

    Office office() {
        return office;
    }

    Words words() {
        return words;
    }

    Sentences sentences() {
        return sentences;
    }

    AgencyProvider provider() {
        return provider;
    }

    Agency agency() {
        return agency;
    }
}
