package org.headgate.web;

import gg.jte.Content;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.headgate.kernel.DateRange;
import org.headgate.kernel.InWords;
import org.headgate.kernel.Money;
import org.headgate.kernel.Volume;
import org.headgate.office.Action;
import org.headgate.office.Allowance;
import org.headgate.office.Level;
import org.headgate.office.Person;
import org.headgate.office.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * What every template is given as {@code page}: the person and their language, words and formats, the rail, and the keys that
 * make a form safe.
 */
public final class Page {
    private final Shell shell;
    private final @Nullable Person person;
    private final Formats formats;
    private final @Nullable CsrfToken csrf;
    private final String path;
    private final boolean partial;
    private final @Nullable Toast toast;

    Page(
            Shell shell,
            @Nullable Person person,
            Formats formats,
            @Nullable CsrfToken csrf,
            String path,
            boolean partial,
            @Nullable Toast toast) {
        this.shell = shell;
        this.person = person;
        this.formats = formats;
        this.csrf = csrf;
        this.path = path;
        this.partial = partial;
        this.toast = toast;
    }

    /** One entry of the rail as this person sees it now. */
    public record RailEntry(String path, String name, String icon, int waiting, boolean current) {}

    /** The places of the person's job: those at hand, and the others behind them. */
    public record Rail(List<RailEntry> places, List<RailEntry> more) {
        public List<RailEntry> all() {
            return Stream.concat(places.stream(), more.stream()).toList();
        }

        public boolean isInMore() {
            return more.stream().anyMatch(RailEntry::current);
        }
    }

    /** The words of a key in the person's language, with their values. */
    public String say(String key, Object... values) {
        return shell.words().say(formats.language(), key, values);
    }

    /** What a module handed over to be said, in the person's language. */
    public String say(Saying saying) {
        return switch (saying) {
            case Saying.Verbatim(var text) -> text;
            case Saying.Value(var value) -> written(value);
            case Saying.Sentence(var key, var values) ->
                say(key, values.stream().map(this::written).toArray());
        };
    }

    private String written(Object value) {
        return switch (value) {
            case Saying saying -> say(saying);
            case Money money -> formats.money(money);
            case LocalDate date -> formats.date(date);
            case Month month -> formats.monthName(month);
            case YearMonth month -> formats.month(month);
            case DateRange days -> formats.span(days);
            case Volume volume -> formats.volume(volume.quantity(), volume.unit());
            case BigDecimal number -> formats.number(number);
            case Integer count -> formats.count(count);
            case Long count -> formats.count(count);
            case Instant instant -> formats.time(instant);
            case InWords words -> sentence(words);
            default -> value.toString();
        };
    }

    /** A part of the page that another module draws: its template, which is given {@code page} and {@code view}. */
    public Content part(String template, Object view) {
        return output -> shell.templates().render(template + ".jte", Map.of("page", this, "view", view), output);
    }

    /** A reason in the person's language. */
    public String sentence(Reason reason) {
        return shell.sentences().say(reason, formats);
    }

    /** What says itself, in the person's language. */
    public String sentence(InWords words) {
        return shell.sentences().say(words, formats);
    }

    /** A sentence that is kept in English, in the person's language; as it is when nobody translated it. */
    public String sentence(String english) {
        return shell.sentences().say(english, formats);
    }

    /** Words in another language than the page's, for what is said aloud to a customer. */
    public String sayIn(Language language, String key, Object... values) {
        return shell.words().say(language, key, values);
    }

    /** Whether there are words of a key; for keys made from data. */
    public boolean knows(String key) {
        return shell.words().knows(key);
    }

    /** The formats of the person's language: {@code page.f().money(...)}. */
    public Formats f() {
        return formats;
    }

    /** The formats of another language, for what is said aloud to a customer. */
    public Formats formatsIn(Language language) {
        return formats.in(language);
    }

    public String money(Money money) {
        return formats.money(money);
    }

    public String amount(Money money) {
        return formats.amount(money);
    }

    public String date(LocalDate date) {
        return formats.date(date);
    }

    public Language language() {
        return formats.language();
    }

    /** The language the page is not in. */
    public Language otherLanguage() {
        return formats.language() == Language.EN ? Language.ES : Language.EN;
    }

    public LocalDate today() {
        return formats.today();
    }

    public Content icon(String name) {
        return Icons.of(name);
    }

    /** The address of a style, script, font or picture, with its version in it. */
    public String asset(String path) {
        return shell.asset(path);
    }

    /** Whoever is signed in; null on the pages before that. */
    public @Nullable Person person() {
        return person;
    }

    /** Why this person may not even propose such an action, and whom to ask; nothing, if they may. */
    public List<Reason> mayNot(Class<? extends Action<?>> action) {
        var refused = shell.office().allowance(action, me().level()).mode() == Allowance.Mode.REFUSED;
        return refused ? shell.office().authorityObjections(action, me()) : List.of();
    }

    /** Whether this person reads what is of no single role: supervisors and above, and auditors. */
    public boolean seesAll() {
        return me().level() == Level.AUDITOR || me().level().reaches(Level.SUPERVISOR);
    }

    /** The signed-in person, on pages that only they see. */
    public Person me() {
        if (person == null) throw new IllegalStateException("nobody is signed in at " + path);
        return person;
    }

    public String initials() {
        var name = me().fullName().strip();
        var family = name.substring(name.lastIndexOf(' ') + 1);
        return name.contains(" ") ? name.substring(0, 1) + family.substring(0, 1) : name.substring(0, 1);
    }

    public String theme() {
        return person != null && person.theme().equals("dark") ? "dark" : "light";
    }

    public boolean singleKeys() {
        return person == null || person.singleKeys();
    }

    /** The path that was asked for, without its query. */
    public String path() {
        return path;
    }

    /** Whether this is a training office, in which nothing is real: every page says so. */
    public boolean training() {
        return shell.training();
    }

    /** Whether htmx asked for a part of the page. */
    public boolean partial() {
        return partial;
    }

    public @Nullable Toast toast() {
        return toast;
    }

    public Rail rail() {
        return shell.rail(me(), this);
    }

    /** What stays on top of every page of this person while it lasts. */
    public List<Strips.Strip> strips() {
        return person == null ? List.of() : shell.strips(person);
    }

    /** What has to be said wherever amounts are shown. */
    public List<String> notices() {
        return shell.notices(formats);
    }

    public String agency() {
        return shell.agency().name();
    }

    /** After so many minutes without a hand on it the screen is locked. */
    public int idleMinutes() {
        return shell.agency().idleMinutes();
    }

    /** Who vouched for this person, where the agency's own accounts did; blank where a password or passkey did. */
    public String provider() {
        return shell.provider().ofThisSession();
    }

    public @Nullable String hours() {
        return shell.agency().hours(formats).orElse(null);
    }

    public String csrfName() {
        return csrf == null ? "_csrf" : csrf.getParameterName();
    }

    public String csrfToken() {
        return csrf == null ? "" : csrf.getToken();
    }

    /** A new key for a form: the same form sent twice is done once. */
    public String requestKey() {
        return UUID.randomUUID().toString();
    }
}
