package org.headgate.documents;

/** What a document is; it says in which folder of an account it lies and how long it is kept. */
public enum DocumentKind {
    APPLICATION(Drawer.SERVICE),
    IDENTIFICATION(Drawer.CONFIDENTIAL),
    LEASE(Drawer.SERVICE),
    TITLE(Drawer.SERVICE),
    AUTHORIZATION(Drawer.SERVICE),
    CORRESPONDENCE(Drawer.CORRESPONDENCE),
    PAYMENT_PROOF(Drawer.BILLING),
    BILL(Drawer.BILLING),
    MEDICAL(Drawer.CONFIDENTIAL),
    PERMIT(Drawer.FIELD),
    FIELD_FORM(Drawer.FIELD),
    PHOTOGRAPH(Drawer.FIELD),
    COURT(Drawer.CONFIDENTIAL),
    RESOLUTION(Drawer.OTHER),
    OTHER(Drawer.OTHER);

    private final Drawer drawer;

    DocumentKind(Drawer drawer) {
        this.drawer = drawer;
    }

    public Drawer drawer() {
        return drawer;
    }
}
