package org.headgate.schedule;

/** How much of a kind of work waits: in all, due today, and late. */
public record LoadCell(int open, int dueToday, int late) {
    static final LoadCell NOTHING = new LoadCell(0, 0, 0);

    LoadCell plus(int moreOpen, int moreDueToday, int moreLate) {
        return new LoadCell(open + moreOpen, dueToday + moreDueToday, late + moreLate);
    }
}
