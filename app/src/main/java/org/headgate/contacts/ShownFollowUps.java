package org.headgate.contacts;

/** Which follow-ups a list shows. */
public enum ShownFollowUps {
    MINE,
    TEAM,
    LATE,
    MADE,
    DONE
}
