package org.headgate.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headgate.billing.TariffBooks;
import org.headgate.rating.book.TariffBook;
import org.springframework.stereotype.Component;

/** The rate classes of the office's tariff book, and what each asks about a customer. */
@Component
class RateClasses {
    /** Known from the meter, not from the customer. */
    private static final List<String> FROM_THE_METER = List.of("meter_size");

    private final TariffBooks books;

    RateClasses(TariffBooks books) {
        this.books = books;
    }

    Offered offered() {
        return new Offered(books.newest().map(books::book));
    }

    /** What can be said of an agreement; anything, in an office without a tariff book. */
    record Offered(Optional<TariffBook> book) {
        void check(Row row, String rateClass, Map<String, String> facts) {
            if (book.isPresent()) check(row, book.get(), rateClass, facts);
        }

        private static void check(Row row, TariffBook book, String rateClass, Map<String, String> facts) {
            if (!book.classes().containsKey(rateClass)) {
                row.problem(
                        "class",
                        "the tariff book has no class \"%s\"; expected one of %s"
                                .formatted(
                                        rateClass,
                                        String.join(", ", book.classes().keySet())));
                return;
            }
            for (var needed :
                    book.factsNeeded(rateClass, book.versions().getLast().effective())) {
                if (FROM_THE_METER.contains(needed.name())) continue;
                var column = ImportKind.FACT + needed.name();
                var value = facts.get(needed.name());
                if (value == null)
                    row.problem(column, "is blank, but class %s is charged by it; fill it in".formatted(rateClass));
                else if (!needed.choices().isEmpty() && !needed.choices().contains(value))
                    row.problem(
                            column,
                            "\"%s\" has no price in class %s; expected one of %s"
                                    .formatted(value, rateClass, String.join(", ", needed.choices())));
            }
            for (var fact : facts.keySet())
                if (!book.facts().containsKey(fact))
                    row.problem(
                            ImportKind.FACT + fact,
                            "the tariff book knows no fact \"%s\"; known are %s"
                                    .formatted(
                                            fact, String.join(", ", book.facts().keySet())));
        }
    }
}
