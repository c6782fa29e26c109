/** Benchmarks that make their own district in a database of their own, and measure the office's real work on it. */
@NullMarked
package org.headgate.commands.bench;

import org.jspecify.annotations.NullMarked;
