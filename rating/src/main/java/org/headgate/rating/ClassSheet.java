package org.headgate.rating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rate class as people read it: what must be known of a customer, and each field of the file in its order. Numbers are the
 * texts of the file.
 */
public record ClassSheet(String name, List<FactNeeded> facts, List<Line> lines) {
    public ClassSheet {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
    }

    /** A fact that the class asks for: one of these texts, or a number when there are none. */
    public record FactNeeded(String name, List<String> choices) {
        public FactNeeded {
            choices = List.copyOf(choices);
        }

        public boolean isNumber() {
            return choices.isEmpty();
        }
    }

    /** One field. */
    public sealed interface Line {
        String name();
    }

    /** A number for everybody. */
    public record Fixed(String name, String value) implements Line {}

    /** A number by facts. */
    public record Table(String name, List<String> dependsOn, List<TableRow> rows) implements Line {
        public Table {
            dependsOn = List.copyOf(dependsOn);
            rows = List.copyOf(rows);
        }
    }

    /** The parts of a key, in the order of what the table depends on, and its number or formula. */
    public record TableRow(List<String> key, String value) {
        public TableRow {
            key = List.copyOf(key);
        }
    }

    /** A formula over other fields and facts. */
    public record Worked(String name, String formula) implements Line {}

    /** A charge in tiers, for everybody one table of tiers, or one for each key. */
    public record Tiered(String name, boolean ofBudget, List<String> dependsOn, List<TierTable> tables)
            implements Line {
        public Tiered {
            dependsOn = List.copyOf(dependsOn);
            tables = List.copyOf(tables);
        }
    }

    /** The tiers for one key; the key is empty when the tiers are the same for everybody. */
    public record TierTable(List<String> key, List<TierLine> tiers) {
        public TierTable {
            key = List.copyOf(key);
            tiers = List.copyOf(tiers);
        }
    }

    /** A tier: above and up to these limits, each a number of units, a share of the budget or a name; the last has no end. */
    public record TierLine(String above, @Nullable String upto, String price) {}

    /** A field that is wrong in the file; no bill of the class needs it. */
    public record Unusable(String name, String problem) implements Line {}
}
