package org.headgate.office;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work to be put into somebody's queue.
 *
 * @param kind what it is, in one word of its module: FOLLOW_UP, MESSAGE, MISSING_ITEM
 * @param words the key of its sentence in {@code org.headgate.web.Words}
 * @param with the sentence's values, already written for a person
 * @param link the page where it is done
 * @param reference what it is about; of a kind there is one open item for each reference. May be empty
 * @param forPerson who should do it; else anybody of {@code forRole}
 * @param priority 1 before everything else, 2 as it is due, 3 when there is time
 */
public record NewWork(
        String kind,
        String words,
        List<String> with,
        String link,
        String reference,
        @Nullable Long account,
        @Nullable PersonId forPerson,
        @Nullable Role forRole,
        int priority,
        @Nullable Instant dueAt) {
    public NewWork {
        with = List.copyOf(with);
        if (forPerson == null && forRole == null) throw new IllegalArgumentException("work is for somebody");
    }

    public static NewWork forPerson(PersonId person, String kind, String words, List<String> with, String link) {
        return new NewWork(kind, words, with, link, "", null, person, null, 2, null);
    }

    public static NewWork forRole(Role role, String kind, String words, List<String> with, String link) {
        return new NewWork(kind, words, with, link, "", null, null, role, 2, null);
    }

    public NewWork about(String what) {
        return new NewWork(kind, words, with, link, what, account, forPerson, forRole, priority, dueAt);
    }

    public NewWork onAccount(long id) {
        return new NewWork(kind, words, with, link, reference, id, forPerson, forRole, priority, dueAt);
    }

    public NewWork due(Instant at) {
        return new NewWork(kind, words, with, link, reference, account, forPerson, forRole, priority, at);
    }

    public NewWork withPriority(int wanted) {
        return new NewWork(kind, words, with, link, reference, account, forPerson, forRole, wanted, dueAt);
    }
}
