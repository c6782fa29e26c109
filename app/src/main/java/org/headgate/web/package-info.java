/**
 * What every page shares: security headers, templates, languages, formats of figures and dates.
 */
@ApplicationModule(allowedDependencies = {"office", "district"})
@NullMarked
package org.headgate.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
