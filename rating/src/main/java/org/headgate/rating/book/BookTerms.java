package org.headgate.rating.book;

import java.util.List;
import java.util.Map;
import org.headgate.kernel.VolumeUnit;
import org.headgate.rating.BudgetRounding;
import org.jspecify.annotations.Nullable;

/**
 * The text of a tariff book, read and checked by itself; the tariffs it names are not opened yet.
 *
 * @param names what explanations call other fields of the tariffs
 */
record BookTerms(
        String name,
        VolumeUnit unit,
        List<Words> disclaimers,
        Map<String, KnownFact> facts,
        Map<String, Words> names,
        List<SuppliedFact> supplied,
        Map<String, Service> services,
        Map<String, BillComponent> components,
        Map<String, CustomerClass> classes,
        List<Version> versions,
        Proration proration,
        Quantities quantities,
        BudgetRounding budgetRounding,
        List<Minimum> minimums,
        List<Percentage> percentages,
        @Nullable WinterAverage winterAverage) {}
