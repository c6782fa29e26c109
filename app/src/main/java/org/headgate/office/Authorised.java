package org.headgate.office;

import java.util.List;

/**
 * How a request would be taken.
 *
 * @param reasons why it would be held or refused
 * @param decides the lowest level that would decide about it
 */
public record Authorised(How how, List<Reason> reasons, Level decides) {
    /** Done at once, held for somebody's approval, or refused. */
    public enum How {
        DONE,
        HELD,
        REFUSED
    }
}
