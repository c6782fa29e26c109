/**
 * Turns metered use into bills.
 *
 * <p>A bill is calculated from the rates in force on each day of its period, reviewed, then posted and issued. A posted bill
 * never changes: it is cancelled, and a new one takes its place.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "premises",
            "metering",
            "customers",
            "ledger",
            "batch",
            "web"
        })
@NullMarked
package org.headgate.billing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
