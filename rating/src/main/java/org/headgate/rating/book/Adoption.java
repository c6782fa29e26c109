package org.headgate.rating.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How a version of the rates was adopted. Property-related charges need a mailed notice and a public hearing 45 days
 * later at the least before they take effect (California Constitution, article XIII D, section 6).
 */
public sealed interface Adoption {
    String PROPOSITION_218 = "Proposition 218, California Constitution, article XIII D, section 6(a)";
    String PASS_THROUGH = "Government Code section 53756";
    int NOTICE_BEFORE_HEARING_DAYS = 45;
    int NOTICE_BEFORE_STEP_DAYS = 30;
    int PASS_THROUGH_YEARS = 5;

    /** Why rates adopted like this may not take effect on a day; empty when they may. */
    List<String> objections(LocalDate effective);

    /** The decision in a sentence without its full stop. */
    String citation(Locale locale);

    /** Noticed, heard and adopted by resolution. */
    record Hearing(LocalDate noticeMailed, LocalDate hearing, LocalDate adopted, String resolution)
            implements Adoption {
        @Override
        public List<String> objections(LocalDate effective) {
            var objections = new ArrayList<String>();
            var earliestHearing = noticeMailed.plusDays(NOTICE_BEFORE_HEARING_DAYS);
            if (hearing.isBefore(earliestHearing))
                objections.add(
                        "the hearing of %s is less than %d days after the notice was mailed on %s; the earliest is %s (%s)"
                                .formatted(
                                        hearing,
                                        NOTICE_BEFORE_HEARING_DAYS,
                                        noticeMailed,
                                        earliestHearing,
                                        PROPOSITION_218));
            if (effective.isBefore(hearing))
                objections.add("the rates take effect on %s, before their hearing of %s (%s)"
                        .formatted(effective, hearing, PROPOSITION_218));
            if (adopted.isBefore(hearing))
                objections.add("the resolution of %s comes before the hearing of %s, which must be held first (%s)"
                        .formatted(adopted, hearing, PROPOSITION_218));
            if (effective.isBefore(adopted))
                objections.add("the rates take effect on %s, before they were adopted on %s; set the later date"
                        .formatted(effective, adopted));
            return objections;
        }

        @Override
        public String citation(Locale locale) {
            return Words.isSpanish(locale)
                    ? "%s, aprobada el %s tras la audiencia pública del %s"
                            .formatted(resolution, Dates.day(adopted, locale), Dates.day(hearing, locale))
                    : "%s, adopted %s after the public hearing of %s"
                            .formatted(resolution, Dates.day(adopted, locale), Dates.day(hearing, locale));
        }
    }

    /** A step of a schedule of pass-through or inflation increases that was adopted earlier, after its own hearing. */
    record PassThrough(LocalDate scheduleAdopted, LocalDate noticeMailed, String resolution) implements Adoption {
        @Override
        public List<String> objections(LocalDate effective) {
            var objections = new ArrayList<String>();
            var earliest = noticeMailed.plusDays(NOTICE_BEFORE_STEP_DAYS);
            if (effective.isBefore(earliest))
                objections.add(
                        "the step takes effect on %s, less than %d days after its notice of %s; the earliest is %s (%s)"
                                .formatted(effective, NOTICE_BEFORE_STEP_DAYS, noticeMailed, earliest, PASS_THROUGH));
            var last = scheduleAdopted.plusYears(PASS_THROUGH_YEARS);
            if (effective.isAfter(last))
                objections.add("the schedule of %s ran out on %s, %d years after its adoption (%s)"
                        .formatted(scheduleAdopted, last, PASS_THROUGH_YEARS, PASS_THROUGH));
            if (effective.isBefore(scheduleAdopted))
                objections.add("the step takes effect on %s, before its schedule was adopted on %s (%s)"
                        .formatted(effective, scheduleAdopted, PASS_THROUGH));
            return objections;
        }

        @Override
        public String citation(Locale locale) {
            return Words.isSpanish(locale)
                    ? "%s, escala aprobada el %s, aviso enviado el %s"
                            .formatted(resolution, Dates.day(scheduleAdopted, locale), Dates.day(noticeMailed, locale))
                    : "%s, schedule adopted %s, notice mailed %s"
                            .formatted(resolution, Dates.day(scheduleAdopted, locale), Dates.day(noticeMailed, locale));
        }
    }

    /** Rates of the past whose record the office does not have; it is told so wherever they are shown. */
    record Unrecorded(Words reason) implements Adoption {
        @Override
        public List<String> objections(LocalDate effective) {
            return List.of();
        }

        @Override
        public String citation(Locale locale) {
            return Words.isSpanish(locale)
                    ? "Sin registro de aprobación (%s)".formatted(reason.in(locale))
                    : "No adoption record (%s)".formatted(reason.in(locale));
        }
    }
}
