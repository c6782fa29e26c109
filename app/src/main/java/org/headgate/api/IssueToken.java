package org.headgate.api;

import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

/**
 * Issues a token to the person who asks. The secret is made where it is shown, and only its SHA-256 goes on.
 *
 * @param beginning the first characters, by which its owner tells it from others
 */
public record IssueToken(
        String name, String beginning, @NotFreeText String sha256, TokenLimits limits) implements Action<TokenId> {}
