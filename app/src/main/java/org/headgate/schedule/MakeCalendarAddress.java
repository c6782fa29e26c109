package org.headgate.schedule;

import org.headgate.office.Action;
import org.headgate.office.NotFreeText;

/**
 * Gives the person who asks a secret address for their calendar program; one they had before ends. The secret is made where it is
 * shown, and only its SHA-256 goes on.
 */
public record MakeCalendarAddress(@NotFreeText String sha256) implements Action<Boolean> {}
