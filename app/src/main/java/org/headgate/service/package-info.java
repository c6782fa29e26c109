/**
 * The life of a service: it starts, stops and moves, with everything that follows from it.
 *
 * <p>A move is worked out before anybody confirms it ({@link org.headgate.service.MovePlan}), by the same code that then does
 * it. Until it takes effect it can be taken back whole; afterwards it is corrected by another move.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "premises",
            "customers",
            "metering",
            "orders",
            "ledger",
            "billing",
            "credit",
            "web"
        })
@NullMarked
package org.headgate.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
