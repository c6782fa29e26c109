package org.headgate.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headgate.web.AccountClue;
import org.headgate.web.AccountClues;
import org.headgate.web.Clues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds accounts by whatever a caller knows: account number, name (a typing mistake or the family name first still finds),
 * part of the address, phone, meter, the number of the system before, or a number that another module knows. The surest match
 * comes first.
 */
@Service
public class Search {
    private static final int FEW = 3;

    private final SearchEntries entries;
    private final List<AccountClues> clues;
    private final List<Clues> others;

    Search(SearchEntries entries, ObjectProvider<AccountClues> clues, ObjectProvider<Clues> others) {
        this.entries = entries;
        this.clues = clues.orderedStream().toList();
        this.others = others.orderedStream().toList();
    }

    /** At most {@code limit} accounts, the best first; none for fewer than three letters or digits. */
    @Transactional(readOnly = true)
    public List<Hit> find(String typed, int limit) {
        var words = SearchWords.of(typed);
        var found = new Found(limit);
        if (words.mayBeNumber()) byNumber(words, found);
        if (words.isLongEnough()) byWords(words, found);
        return found.hits();
    }

    private void byNumber(SearchWords words, Found found) {
        var numbered = entries.numbered(words, found.limit);
        var byAccount = numbered.stream()
                .filter(entry -> entry.by().compareTo(Hit.By.CLUE) < 0)
                .toList();
        found.add(byAccount);
        byClue(words.typed(), found);
        found.add(numbered);
    }

    private void byClue(String typed, Found found) {
        var led = new ArrayList<AccountClue>();
        for (var module : clues) led.addAll(module.leadingFrom(typed, found.limit));
        var known = entries.of(led.stream().map(AccountClue::account).toList()).stream()
                .collect(Collectors.toMap(SearchEntries.Entry::accountId, Function.identity()));
        for (var clue : led) {
            var entry = known.get(clue.account());
            if (entry != null) found.add(entry, clue);
        }
        for (var module : others) module.namedBy(typed).forEach(clue -> found.others.add(Hit.of(clue)));
    }

    /** As typed first; what was probably meant only when that finds little. */
    private void byWords(SearchWords words, Found found) {
        found.add(entries.withWords(words.query(), words.wholeQuery(), words.words(), found.limit));
        if (found.size() == 0 || (found.size() < FEW && !words.mayBeNumber())) asMeant(words, found);
    }

    private void asMeant(SearchWords words, Found found) {
        var wrong = words.words().stream().filter(Spelling::mayBeWrong).toList();
        if (wrong.isEmpty()) return;
        var near = entries.near(wrong);
        var query = new ArrayList<String>();
        var looked = new ArrayList<String>();
        for (var word : words.words()) {
            var meant = Spelling.meant(word, near.getOrDefault(word, List.of()));
            looked.add(word);
            looked.addAll(meant);
            var either = new ArrayList<>(meant);
            either.add(SearchWords.begun(word));
            query.add(either.stream().distinct().collect(Collectors.joining(" | ", "(", ")")));
        }
        var whole = String.join(" & ", query);
        found.add(entries.withWords(whole, whole, looked, found.limit));
    }

    /** Hits in the order they were found, each account once. */
    private static final class Found {
        private final int limit;
        private final LinkedHashMap<Long, Hit> byAccount = new LinkedHashMap<>();
        private final List<Hit> others = new ArrayList<>();

        Found(int limit) {
            this.limit = limit;
        }

        void add(List<SearchEntries.Entry> more) {
            for (var entry : more) add(entry, null);
        }

        void add(SearchEntries.Entry entry, @Nullable AccountClue clue) {
            if (byAccount.size() >= limit) return;
            byAccount.putIfAbsent(
                    entry.accountId(),
                    new Hit(
                            entry.accountId(),
                            entry.number(),
                            entry.name(),
                            entry.address(),
                            entry.closed(),
                            entry.by(),
                            entry.matched(),
                            clue));
        }

        int size() {
            return byAccount.size() + others.size();
        }

        List<Hit> hits() {
            return Stream.concat(others.stream(), byAccount.values().stream())
                    .limit(limit)
                    .toList();
        }
    }
}
