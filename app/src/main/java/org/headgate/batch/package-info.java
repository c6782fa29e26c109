/**
 * Work in chunks that all application processes share, and its progress.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office"})
@NullMarked
package org.headgate.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
