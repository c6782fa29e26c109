package org.headgate.documents;

import java.util.List;
import org.headgate.customers.Account;

/**
 * Everything a document's page shows.
 *
 * @param text what the machine read
 * @param suggestions accounts whose numbers stand in it, while nobody has indexed it
 */
public record DocumentSheet(
        DocumentCard card,
        String text,
        List<IndexKey> keys,
        List<DocumentCard> editions,
        List<LegalHold> holds,
        List<Look> looks,
        Retention retention,
        List<Account> suggestions) {
    public String box() {
        return card.box().isEmpty() ? "" : card.box() + ", " + card.boxLocation();
    }
}
