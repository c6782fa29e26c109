/** How fast it is: benchmarks that are run by hand and reported in the documentation. */
@NullMarked
package org.headgate.bench;

import org.jspecify.annotations.NullMarked;
