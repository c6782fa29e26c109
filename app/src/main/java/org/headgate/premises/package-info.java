/**
 * Premises, service points, routes and cycles: where water is delivered and in which order it is read.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "web"})
@NullMarked
package org.headgate.premises;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
