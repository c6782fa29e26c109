/**
 * Service orders: the visits that the field makes, from the wish to what was found there.
 *
 * <p>Who asked for a visit hears of its end by {@link org.headgate.orders.OrderCompleted} or
 * {@link org.headgate.orders.OrderVoided}, in the same transaction.
 */
@ApplicationModule(allowedDependencies = {"database", "district", "office", "premises", "customers", "metering", "web"})
@NullMarked
package org.headgate.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
