/**
 * Double entry, open items and balances: where every cent is.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "customers"})
@NullMarked
package org.headgate.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
