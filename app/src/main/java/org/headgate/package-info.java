/** The office of a water utility: customer information, billing and cash. */
@NullMarked
package org.headgate;

import org.jspecify.annotations.NullMarked;
