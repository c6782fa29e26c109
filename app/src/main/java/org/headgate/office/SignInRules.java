package org.headgate.office;

import org.jspecify.annotations.Nullable;

/**
 * What the district asks of everybody who signs in.
 *
 * @param secondFactorFrom the lowest level that needs a second factor; nobody needs one when null
 * @param idleMinutes how long a session rests before it ends
 * @param sessionHours how long a session lasts at most
 */
public record SignInRules(@Nullable Level secondFactorFrom, int passwordLength, int idleMinutes, int sessionHours) {
    /** Whether somebody of this level needs a second factor. */
    public boolean secondFactorFor(Level level) {
        return secondFactorFrom != null && level.reaches(secondFactorFrom);
    }
}
