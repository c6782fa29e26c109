/**
 * The operations calendar: what the office does on which day, planned from the billing cycles, the district's holidays and the clocks
 * of the law, by rules that are data. People move, assign and finish its tasks, publish it to each other, and read it in the
 * calendar program of their own.
 */
@ApplicationModule(allowedDependencies = {"district", "office", "premises", "billing", "web"})
@NullMarked
package org.headgate.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
