/**
 * Persons and organisations, their accounts and service agreements.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "premises", "web"})
@NullMarked
package org.headgate.customers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
