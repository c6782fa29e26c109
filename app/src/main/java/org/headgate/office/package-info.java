/**
 * The people of the office, what they may do, and the one door for every change: {@link org.headgate.office.Office}.
 */
@ApplicationModule(allowedDependencies = {"district", "database"})
@NullMarked
package org.headgate.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
