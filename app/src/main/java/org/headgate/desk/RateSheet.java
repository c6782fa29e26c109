package org.headgate.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.headgate.rating.ClassSheet;
import org.headgate.rating.ClassSheet.TierLine;
import org.headgate.rating.ClassSheet.TierTable;
import org.headgate.rating.book.BillComponent;
import org.headgate.rating.book.BookSheet;
import org.headgate.rating.book.CustomerClass;

/** The rates of a book as a page shows them: classes that pay the same stand together, and so do keys with the same tiers. */
public record RateSheet(List<CustomerClass> classes, List<BillComponent> components, List<ClassSheet.Line> lines) {
    /** The formula that adds the bill up says nothing that the components do not. */
    private static final String SUM = "bill";

    private record Rates(List<BillComponent> components, List<ClassSheet.Line> lines) {}

    static List<RateSheet> of(BookSheet book) {
        var together = new LinkedHashMap<Rates, List<CustomerClass>>();
        for (var rates : book.classes())
            together.computeIfAbsent(new Rates(rates.components(), shown(rates.sheet())), _ -> new ArrayList<>())
                    .add(rates.customerClass());
        return together.entrySet().stream()
                .map(same -> new RateSheet(
                        same.getValue(),
                        same.getKey().components(),
                        same.getKey().lines()))
                .toList();
    }

    private static List<ClassSheet.Line> shown(ClassSheet sheet) {
        return sheet.lines().stream().filter(line -> !line.name().equals(SUM)).toList();
    }

    /** The keys that share a table of tiers. */
    public record SameTiers(List<List<String>> keys, List<TierLine> tiers) {}

    public static List<SameTiers> merged(List<TierTable> tables) {
        var byTiers = new LinkedHashMap<List<TierLine>, List<List<String>>>();
        for (var table : tables)
            byTiers.computeIfAbsent(table.tiers(), _ -> new ArrayList<>()).add(table.key());
        return byTiers.entrySet().stream()
                .map(same -> new SameTiers(same.getValue(), same.getKey()))
                .toList();
    }
}
