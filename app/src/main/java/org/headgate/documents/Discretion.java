package org.headgate.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headgate.customers.Protection;
import org.headgate.office.Person;
import org.springframework.stereotype.Component;

/** In lists, documents of accounts that are protected and not open to the reader show neither title nor name. */
@Component
class Discretion {
    private final Protection protection;

    Discretion(Protection protection) {
        this.protection = protection;
    }

    List<FoundDocument> found(List<FoundDocument> found, Person reader) {
        var hidden = protection.hiddenAmong(
                accounts(found.stream().map(FoundDocument::card).toList()), reader);
        return found.stream()
                .map(one -> isAmong(hidden, one.card())
                        ? new FoundDocument(one.card().masked(), List.of())
                        : one)
                .toList();
    }

    DocumentCard card(DocumentCard card, Person reader) {
        return isAmong(protection.hiddenAmong(accounts(List.of(card)), reader), card) ? card.masked() : card;
    }

    private static boolean isAmong(Set<Long> hidden, DocumentCard card) {
        var account = card.account();
        return account != null && hidden.contains(account.value());
    }

    private static Set<Long> accounts(List<DocumentCard> cards) {
        var accounts = new HashSet<Long>();
        for (var card : cards) {
            var account = card.account();
            if (account != null) accounts.add(account.value());
        }
        return accounts;
    }
}
