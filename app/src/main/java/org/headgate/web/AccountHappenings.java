package org.headgate.web;

import java.time.LocalDate;
import java.util.List;

/**
 * Implemented by a module in which things happen to an account: they stand in the timeline of its page. An account has 25
 * years of them, so a page of the timeline asks for the newest few up to a day: one query, by an index on account and day.
 */
public interface AccountHappenings {
    /** What kind they all are; a module with two kinds has two of these. */
    Kind kind();

    /** The newest first, and always in the same order. */
    List<AccountHappening> of(AccountShown account, Stretch stretch);

    /**
     * What part of the timeline is asked for.
     *
     * @param through the newest day of it
     * @param atMost how many at most
     * @param alone whether only this kind is shown; else what is routine may be left out
     */
    record Stretch(LocalDate through, int atMost, boolean alone) {}

    /** The filters of the timeline. */
    enum Kind {
        MONEY,
        READS,
        SERVICE,
        CONTACTS,
        DOCUMENTS,
        CHANGES
    }
}
