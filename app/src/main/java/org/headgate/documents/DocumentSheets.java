package org.headgate.documents;

import java.util.List;
import org.headgate.customers.Account;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a document's page shows. */
@Component
class DocumentSheets {
    private static final int LOOKS_SHOWN = 20;

    private final FiledDocuments filed;
    private final Readings readings;
    private final Holds holds;
    private final Looks looks;
    private final Retentions retentions;
    private final AutomaticIndex automatic;

    DocumentSheets(
            FiledDocuments filed,
            Readings readings,
            Holds holds,
            Looks looks,
            Retentions retentions,
            AutomaticIndex automatic) {
        this.filed = filed;
        this.readings = readings;
        this.holds = holds;
        this.looks = looks;
        this.retentions = retentions;
        this.automatic = automatic;
    }

    @Transactional(readOnly = true)
    public DocumentSheet of(DocumentCard card) {
        return new DocumentSheet(
                card,
                readings.text(card.sha256()),
                filed.keys(card.id()),
                filed.editions(card.id()),
                holds.on(card.id()),
                card.sensitive() ? looks.at(card.id(), LOOKS_SHOWN) : List.of(),
                retentions.of(card.kind()),
                card.isIndexed() ? List.<Account>of() : suggestions(card.sha256()));
    }

    private List<Account> suggestions(String sha256) {
        return readings.of(sha256).map(automatic::suggestions).orElse(List.of());
    }
}
