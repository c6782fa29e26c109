/**
 * Meters, where they are installed, what they read, and which reads a person must look at.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "premises", "batch", "web"})
@NullMarked
package org.headgate.metering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
