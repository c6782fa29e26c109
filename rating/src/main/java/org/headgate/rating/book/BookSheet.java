package org.headgate.rating.book;

import java.util.List;
import org.headgate.rating.ClassSheet;
import org.jspecify.annotations.Nullable;

/**
 * A tariff book as people read it on a day.
 *
 * @param inForce the version whose rates hold on the day; null before the first
 * @param versions all of them, oldest first
 * @param classes the classes that the version in force prices
 * @param warnings what the office should put right, such as a missing adoption record
 */
public record BookSheet(
        String name,
        List<Words> disclaimers,
        @Nullable Version inForce,
        List<Version> versions,
        List<ClassRates> classes,
        Proration proration,
        Quantities quantities,
        List<Minimum> minimums,
        List<Percentage> percentages,
        @Nullable WinterAverage winterAverage,
        List<String> warnings) {
    public BookSheet {
        disclaimers = List.copyOf(disclaimers);
        versions = List.copyOf(versions);
        classes = List.copyOf(classes);
        minimums = List.copyOf(minimums);
        percentages = List.copyOf(percentages);
        warnings = List.copyOf(warnings);
    }

    /** What one class of customers pays: its components in the order of the bill, and the tariff's own sheet. */
    public record ClassRates(CustomerClass customerClass, List<BillComponent> components, ClassSheet sheet) {}
}
