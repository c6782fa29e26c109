/**
 * The training office: a second office beside the real one, with its data and none of its people. Names, telephones, mails, addresses,
 * identity numbers and what anybody wrote are made up on the way; a column that nobody looked at is made up, too.
 */
@ApplicationModule(allowedDependencies = {"database", "office", "customers"})
@NullMarked
package org.headgate.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
