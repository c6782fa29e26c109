package org.headgate.billing;

import java.util.List;

/** A bill with its account, parts and lines, as its page shows it. */
public record BillCard(
        Bill bill, String accountNumber, String mailName, List<SegmentCard> segments, List<Concern> concerns) {
    public BillCard {
        segments = List.copyOf(segments);
        concerns = List.copyOf(concerns);
    }
}
