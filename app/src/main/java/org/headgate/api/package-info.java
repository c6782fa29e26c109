/**
 * The office for programs: every action by name, the records to read, tokens with limits, and what happens told by webhook.
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
            "billing"
        })
@NullMarked
package org.headgate.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
