/**
 * What {@code ./headgate} does from the command line.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "premises",
            "customers",
            "metering",
            "ledger",
            "billing",
            "billing :: tariffs",
            "batch",
            "imports",
            "demo",
            "desk",
            "training"
        })
@NullMarked
package org.headgate.commands;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
