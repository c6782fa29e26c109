/**
 * A made-up town to try the office with: streets, people, meters and a year of reads, the same for the same seed, billed
 * month by month through the office's own front doors.
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
            "credit",
            "service",
            "construction",
            "applications",
            "contacts",
            "quotes",
            "batch",
            "documents",
            "schedule"
        })
@NullMarked
package org.headgate.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
