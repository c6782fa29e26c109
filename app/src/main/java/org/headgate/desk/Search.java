package org.headgate.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts by whatever a caller knows: account number, name (a typing mistake or the family name first still finds),
 * part of the address, phone, meter or bill number. The surest match comes first.
 */
@Service
public class Search {
    private static final int SHORTEST_NUMBER = 3;
    private static final int FEW = 3;

    private final SearchMatches matches;

    Search(SearchMatches matches) {
        this.matches = matches;
    }

    /** At most {@code limit} accounts, the best first; none for fewer than three letters or digits. */
    @Transactional(readOnly = true)
    public List<Hit> find(String typed, int limit) {
        var words = SearchWords.of(typed);
        var found = new Found(limit);
        if (words.isNumber()) byNumber(words, found);
        else if (words.typed().chars().anyMatch(Character::isDigit))
            found.add(matches.meters(words.typed().toUpperCase(Locale.ROOT), limit));
        if (words.isLongEnough()) byWords(words, found);
        return matches.cards(found.matches());
    }

    private void byNumber(SearchWords words, Found found) {
        var digits = words.digits();
        if (digits.length() < SHORTEST_NUMBER) return;
        found.add(matches.accounts(digits, words.typed(), found.limit));
        found.add(matches.bills(digits));
        found.add(matches.meters(words.typed(), found.limit));
        found.add(matches.phones(digits, found.limit));
    }

    /** As typed first; the slower searches, which forgive, only when that finds little. */
    private void byWords(SearchWords words, Found found) {
        found.add(matches.namesWith(words, found.limit));
        found.add(matches.addressesWith(words, found.limit));
        if (found.size() >= FEW || words.isNumber()) return;
        if (words.words().size() > 1) found.add(matches.namesAtAddresses(words, found.limit));
        if (found.size() > 0) return;
        found.add(matches.namesLike(words, found.limit));
        if (found.size() < FEW) found.add(matches.addressesLike(words, found.limit));
    }

    /** Matches in the order they were found, each account once. */
    private static final class Found {
        private final int limit;
        private final LinkedHashMap<Long, SearchMatches.Match> byAccount = new LinkedHashMap<>();

        Found(int limit) {
            this.limit = limit;
        }

        void add(List<SearchMatches.Match> more) {
            for (var match : more) if (byAccount.size() < limit) byAccount.putIfAbsent(match.accountId(), match);
        }

        int size() {
            return byAccount.size();
        }

        List<SearchMatches.Match> matches() {
            return new ArrayList<>(byAccount.values());
        }
    }
}
