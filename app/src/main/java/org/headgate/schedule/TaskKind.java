package org.headgate.schedule;

/** What the office does again and again. */
public enum TaskKind {
    METER_READING("gauge"),
    READ_REVIEW("eye"),
    BILL_CALCULATION("calculator"),
    BILL_PRINTING("printer"),
    PAYMENT_DUE("cash"),
    PENALTY("receipt"),
    REMINDER_NOTICE("mail"),
    SHUTOFF_NOTICE("alert-triangle"),
    LOCK_OFF("lock"),
    METER_CHANGE_OUT("tool"),
    DRAWER_AUDIT("checks"),
    /** What a person put in, with words of its own. */
    OTHER("note");

    private final String icon;

    TaskKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether a rule plans it. */
    public boolean hasRule() {
        return this != OTHER;
    }
}
