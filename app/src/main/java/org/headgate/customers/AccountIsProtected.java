package org.headgate.customers;

import org.springframework.security.access.AccessDeniedException;

/** Somebody wants to see a protected account and has not said what for: a page asks them, the API refuses. */
public final class AccountIsProtected extends AccessDeniedException {
    private static final long serialVersionUID = 1L;

    private final transient ProtectedAccount account;

    AccountIsProtected(ProtectedAccount account) {
        super("account %s is protected: open it with a reason first".formatted(account.number()));
        this.account = account;
    }

    public ProtectedAccount account() {
        return account;
    }
}
