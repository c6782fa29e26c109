/**
 * Where people find their work and what waits for them: the inbox, the reviews, the authority matrix, and what leads keep of
 * their team. It only shows and asks; everything is kept by {@code office}.
 */
@ApplicationModule(allowedDependencies = {"office", "web", "district", "customers"})
@NullMarked
package org.headgate.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
