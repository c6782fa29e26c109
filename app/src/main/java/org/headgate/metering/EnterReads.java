package org.headgate.metering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.kernel.Rejection;
import org.headgate.office.Action;
import org.jspecify.annotations.Nullable;

/** Enters what a reader wrote down for a day; a figure entered again for the same meter and day replaces the first. */
public record EnterReads(LocalDate readOn, List<Entry> entries) implements Action<List<EnteredRead>> {
    /** A figure of the dials, or a code for why there is none. */
    public record Entry(
            InstallationId installation, @Nullable BigDecimal register, String code) {
        public Entry {
            if (register == null && code.isBlank())
                throw new Rejection("Enter the figure of the dials, or a code for why there is none.");
            if (register != null && register.signum() < 0)
                throw new Rejection("%s is below zero; a register has no sign.", register.toPlainString());
        }

        public static Entry of(InstallationId installation, String register) {
            return new Entry(installation, new BigDecimal(register), "");
        }
    }

    public EnterReads {
        entries = List.copyOf(entries);
    }
}
