/** The words every module shares: money, volume, time, and how the software says no. */
@NullMarked
package org.headgate.kernel;

import org.jspecify.annotations.NullMarked;
