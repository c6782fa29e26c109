/**
 * Scanned and received documents: kept once by their content, indexed to an account or a folder, found by their text.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "web", "batch", "premises", "customers"})
@NullMarked
package org.headgate.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
