/** Prints posted bills: one by one for a person, or a whole run as print files for the mail house. */
@NullMarked
package org.headgate.billing.statements;

import org.jspecify.annotations.NullMarked;
