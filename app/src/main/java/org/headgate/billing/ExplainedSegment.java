package org.headgate.billing;

import java.util.List;
import org.headgate.rating.book.Charge;
import org.headgate.rating.book.ExplainedCharge;

/**
 * A part of a bill with the reasons of its charges, by the code and the rates that charged it.
 *
 * @param alreadyCharged of a true-up: what the earlier bill charged on the estimate; the lines are the difference
 */
public record ExplainedSegment(SegmentCard segment, List<ExplainedCharge> charges, List<Charge> alreadyCharged) {}
