/**
 * Applications and what has to come with them: what is there, what is missing, and who asks for it when.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "web", "customers"})
@NullMarked
package org.headgate.applications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
