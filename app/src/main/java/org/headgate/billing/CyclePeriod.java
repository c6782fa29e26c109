package org.headgate.billing;

import org.headgate.district.BillingCycle;

/**
 * A month of a cycle with its days.
 *
 * @param started whether its bill run was begun, so that the days are the run's own
 */
public record CyclePeriod(BillingCycle cycle, RunProposal days, boolean started) {}
