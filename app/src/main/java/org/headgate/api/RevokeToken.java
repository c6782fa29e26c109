package org.headgate.api;

import org.headgate.office.Action;

/** Ends a token at once: one's own, or as an administrator anybody's. */
public record RevokeToken(TokenId token) implements Action<TokenId> {}
