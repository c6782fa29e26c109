package org.headgate.office;

import java.time.LocalDate;
import org.headgate.kernel.Money;
import org.headgate.office.Allowance.Mode;
import org.jspecify.annotations.Nullable;

/** Sets a row of the authority matrix from a day on; a second person approves it. */
public record ChangeAuthority(
        String action,
        Level from,
        Mode mode,
        @Nullable Money upTo,
        @Nullable Integer times,
        @Nullable Integer days,
        int sample,
        LocalDate effectiveFrom)
        implements Action<String> {}
