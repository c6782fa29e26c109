/**
 * The agency: who it is, its policies, its calendar and its business date.
 */
@ApplicationModule(allowedDependencies = {"database"})
@NullMarked
package org.headgate.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
