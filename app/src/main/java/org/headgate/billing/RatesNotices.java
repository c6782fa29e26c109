package org.headgate.billing;

import java.util.List;
import java.util.Locale;
import org.headgate.web.Notices;
import org.springframework.stereotype.Component;

/** That the rates are not an agency's current ones, or are made up, is said wherever amounts by them are shown. */
@Component
class RatesNotices implements Notices {
    private final TariffBooks books;

    RatesNotices(TariffBooks books) {
        this.books = books;
    }

    @Override
    public List<String> in(Locale locale) {
        return books.newest()
                .map(books::book)
                .map(book -> book.disclaimers().stream()
                        .map(words -> words.in(locale))
                        .toList())
                .orElse(List.of());
    }
}
