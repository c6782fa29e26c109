package org.headgate.district;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headgate.kernel.Money;
import org.headgate.kernel.Parsed;
import org.headgate.rating.book.TariffBook;
import org.headgate.rating.book.Words;
import org.headgate.rating.yaml.YamlFile;
import org.headgate.rating.yaml.YamlSection;

/** Reads {@code district.yaml}; every slip is reported with its line. */
final class DistrictReader {
    private DistrictReader() {}

    static Parsed<DistrictPack> read(String file, String text) {
        return YamlFile.read(file, text, DistrictReader::pack);
    }

    private static DistrictPack pack(YamlSection top) {
        var billing = top.section("billing");
        var contact = contact(top.section("contact"));
        return new DistrictPack(
                top.text("name"),
                top.text("short-name"),
                top.choice("agency", AgencyType.class),
                top.text("county"),
                timeZone(top),
                languages(top),
                contact,
                new OfficeCalendar(week(top.section("office-hours")), holidays(top)),
                billing.count("months"),
                billing.count("due-days"),
                cycles(billing),
                fees(top),
                rateFiles(top),
                ReadPolicyReader.read(top.sectionIfGiven("reads")),
                BillPrintingReader.read(top.sectionIfGiven("statements"), contact.address()),
                LedgerAccounts.read(top.sectionIfGiven("accounts")),
                DepositPolicyReader.read(top.sectionIfGiven("deposits")),
                ConstructionPolicy.read(top.sectionIfGiven("construction")),
                ApplicationKind.read(top),
                MovePolicy.read(top.sectionIfGiven("moves")),
                InstallationPolicyReader.read(top.sectionIfGiven("installations")),
                idleLockMinutes(top));
    }

    private static int idleLockMinutes(YamlSection top) {
        var minutes = top.countOr("idle-lock-minutes", DistrictPack.USUAL_IDLE_LOCK_MINUTES);
        if (minutes < 1) top.problem("idle-lock-minutes", "must be 1 or more: a screen that nobody sits at is locked");
        return minutes;
    }

    private static ZoneId timeZone(YamlSection top) {
        return top.read("time-zone", "a time zone such as America/Los_Angeles", text -> {
                    try {
                        return Optional.of(ZoneId.of(text));
                    } catch (DateTimeException _) {
                        return Optional.empty();
                    }
                })
                .orElse(ZoneOffset.UTC);
    }

    private static List<Locale> languages(YamlSection top) {
        var languages = top.texts("languages");
        if (!languages.contains("en")) top.problem("languages", "must hold en and may hold es");
        for (var language : languages)
            if (!language.equals("en") && !language.equals("es"))
                top.problem(
                        "languages", "\"%s\" is not spoken by this software yet; en and es are".formatted(language));
        return languages.stream().map(Locale::of).toList();
    }

    private static DistrictPack.Contact contact(YamlSection part) {
        var address = part.texts("address");
        if (address.isEmpty()) part.problem("address", "is missing; write the lines of the envelope as a list");
        return new DistrictPack.Contact(address, part.text("phone"), part.text("email"), part.text("website"));
    }

    private static Map<DayOfWeek, OpeningHours> week(YamlSection part) {
        var week = new EnumMap<DayOfWeek, OpeningHours>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var name = day.name().toLowerCase(Locale.ROOT);
            if (part.has(name)) hours(part, name).ifPresent(hours -> week.put(day, hours));
        }
        if (week.isEmpty()) part.problem("", "names no day on which the office is open");
        return week;
    }

    private static Optional<OpeningHours> hours(YamlSection part, String name) {
        return part.read(name, "hours such as 08:00-17:00", OpeningHours::parse);
    }

    private static List<Holiday> holidays(YamlSection top) {
        var holidays = new ArrayList<Holiday>();
        for (var part : top.sections("holidays")) {
            var hours = part.has("hours") ? hours(part, "hours").orElse(null) : null;
            var holiday = new Holiday(part.date("date"), words(part), part.flagOr("closed", true), hours);
            if (holidays.stream().anyMatch(other -> other.date().equals(holiday.date())))
                part.problem("date", "%s is in the list twice".formatted(holiday.date()));
            holidays.add(holiday);
        }
        return holidays;
    }

    private static List<BillingCycle> cycles(YamlSection billing) {
        var cycles = new ArrayList<BillingCycle>();
        for (var part : billing.sections("cycles")) {
            var code = part.text("code");
            var name = words(part);
            var readDay = part.count("read-day");
            var billDay = part.count("bill-day");
            part.make(() -> new BillingCycle(code, name, readDay, billDay)).ifPresent(cycles::add);
        }
        if (cycles.isEmpty()) billing.problem("cycles", "is missing; name at least one cycle");
        return cycles;
    }

    private static Map<String, Fee> fees(YamlSection top) {
        var fees = new LinkedHashMap<String, Fee>();
        top.named("fees").forEach((code, part) -> {
            var name = words(part);
            var amount = part.has("amount") ? new Money(part.number("amount")) : null;
            var percent = part.has("percent") ? part.percent("percent") : null;
            var account = part.text("account");
            var rule = part.text("rule");
            var waivable = part.flagOr("waivable", false);
            part.make(() -> new Fee(code, name, amount, percent, account, rule, waivable))
                    .ifPresent(fee -> fees.put(code, fee));
        });
        return fees;
    }

    private static List<String> rateFiles(YamlSection top) {
        var files = top.texts("rates");
        if (!files.contains(TariffBook.FILE))
            top.problem("rates", "must list the files under rates/, with %s among them".formatted(TariffBook.FILE));
        for (var file : files)
            if (file.contains("/") || file.contains(".."))
                top.problem("rates", "\"%s\" is not the plain name of a file".formatted(file));
        return files;
    }

    private static Words words(YamlSection part) {
        var en = part.text("en");
        var es = part.text("es");
        return part.make(() -> new Words(en, es)).orElse(new Words("-", "-"));
    }
}
