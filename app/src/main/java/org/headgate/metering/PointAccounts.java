package org.headgate.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Whose service a point is, as the modules above metering know it: for the file that a reader takes along. */
public interface PointAccounts {
    /** By service point id; points without service are missing. */
    Map<Long, PointAccount> on(Collection<Long> servicePoints, LocalDate day);

    /** @param name as it stands on the envelope */
    record PointAccount(String number, String name) {
        public static final PointAccount NONE = new PointAccount("", "");
    }
}
