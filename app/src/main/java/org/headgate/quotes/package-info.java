/**
 * What a new installation costs: fees by the district's schedule, the deposit, and the usual bill afterwards.
 *
 * <p>A quote keeps what was said to the customer on a day. It never changes: when the fees do, it says so.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "web",
            "premises",
            "customers",
            "billing",
            "credit",
            "applications"
        })
@NullMarked
package org.headgate.quotes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
