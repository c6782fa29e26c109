package org.headgate.billing;

import org.headgate.kernel.Money;

/** How many bills a run makes and leaves out, and what they come to. */
public record RunTally(RunId run, int bills, int held, int excluded, Money total) {}
