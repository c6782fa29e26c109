package org.headgate.contacts;

/** What a comment on an account is about. */
public enum CommentKind {
    GENERAL("note", false),
    BILLING("file-invoice", false),
    DOG("paw", true),
    /** People who threaten, a hazard: whoever goes there must know. */
    SAFETY("alert-triangle", true),
    MEDICAL("heart", true),
    ACCESS("map-pin", false),
    LANGUAGE("language", false),
    DISPUTE("ban", false),
    /** A sign that somebody pretends to be the customer (16 CFR 681.1). */
    RED_FLAG("fingerprint", true);

    private final String icon;
    private final boolean alert;

    CommentKind(String icon, boolean alert) {
        this.icon = icon;
        this.alert = alert;
    }

    public String icon() {
        return icon;
    }

    /** Whether it always stands on top of the account, pinned or not. */
    public boolean isAlert() {
        return alert;
    }
}
