package org.headgate.billing;

import org.headgate.office.Authorised;

/** What it would come to, and whether it would be done at once. */
public record AdjustmentOutlook(Adjustments.Preview preview, Authorised authorised) {}
