/**
 * Hydrant meters lent to contractors: where each one is, what its register says, and how it comes back.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "web",
            "premises",
            "customers",
            "metering",
            "ledger",
            "billing",
            "credit"
        })
@NullMarked
package org.headgate.construction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
