/**
 * The PostgreSQL that the application brings along when it is given none, and how to write to it in bulk.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.headgate.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
