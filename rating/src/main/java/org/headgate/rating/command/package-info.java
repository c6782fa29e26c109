/** The command {@code headgate rate}: tariffs and customers' facts in, bills out, one line for each. */
@NullMarked
package org.headgate.rating.command;

import org.jspecify.annotations.NullMarked;
