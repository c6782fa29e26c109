/**
 * Takes a district's own customers, premises, meters and balances in from CSV files: all of a file or nothing of it, and
 * the same file twice changes nothing. The columns are documented in {@code docs/guide/import.md}.
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
            "batch"
        })
@NullMarked
package org.headgate.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
