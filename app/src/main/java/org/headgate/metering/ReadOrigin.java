package org.headgate.metering;

import org.headgate.office.Person;
import org.jspecify.annotations.Nullable;

/** Where a read comes from: a file, or a person with a reason; an estimate also says how it was worked out (as JSON). */
record ReadOrigin(
        @Nullable Long batch,
        String source,
        @Nullable Long enteredBy,
        String reason,
        @Nullable String derivation) {
    static ReadOrigin file(ReadBatchId batch, String name) {
        return new ReadOrigin(batch.value(), name, null, "", null);
    }

    static ReadOrigin person(String source, Person by, String reason) {
        return new ReadOrigin(null, source, by.id().value(), reason, null);
    }

    ReadOrigin workedOut(String json) {
        return new ReadOrigin(batch, source, enteredBy, reason, json);
    }
}
