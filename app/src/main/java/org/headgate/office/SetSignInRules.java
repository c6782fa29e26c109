package org.headgate.office;

import org.jspecify.annotations.Nullable;

/** What everybody who signs in must have and may do; see {@link SignInRules}. */
public record SetSignInRules(@Nullable Level secondFactorFrom, int passwordLength, int idleMinutes, int sessionHours)
        implements Action<Integer> {}
