/** Says in plain English and Spanish how a bill came about, and why one could not. */
@NullMarked
package org.headgate.rating.wording;

import org.jspecify.annotations.NullMarked;
