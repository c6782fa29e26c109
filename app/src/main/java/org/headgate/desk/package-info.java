/**
 * The screens where people spend the day: search, the account page, the home of each role.
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
            "batch",
            "contacts",
            "schedule",
            "inbox"
        })
@NullMarked
package org.headgate.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
