package org.headgate.desk;

import java.time.LocalDate;
import java.util.Set;

/** An answer to a request for public records. */
public record RecordsRelease(
        long id,
        String reference,
        String requester,
        DisclosureGround ground,
        String words,
        Set<ExemptField> disclosed,
        LocalDate madeOn,
        String madeBy) {
    public RecordsRelease {
        disclosed = Set.copyOf(disclosed);
    }

    public boolean shows(ExemptField field) {
        return disclosed.contains(field);
    }
}
