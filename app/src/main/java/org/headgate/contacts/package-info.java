/**
 * What customers ask and tell us: interactions on every channel, comments, cases, follow-ups, messages and the knowledge base.
 */
@ApplicationModule(allowedDependencies = {"customers", "database", "district", "office", "premises", "web"})
@NullMarked
package org.headgate.contacts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
