/**
 * How customers paid, and what follows from it: the credit score and deposits.
 *
 * <p>A score counts only what the customer did themselves. What is asked for rests on creditworthiness and on nothing else, and
 * never exceeds what the law allows the agency.
 */
@ApplicationModule(
        allowedDependencies = {
            "database",
            "district",
            "office",
            "web",
            "premises",
            "customers",
            "ledger",
            "billing",
            "orders"
        })
@NullMarked
package org.headgate.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
