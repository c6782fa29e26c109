package org.headgate.api;

import java.util.List;

/** A bill with its lines. */
record BillWithLines(BillRow bill, List<BillLineRow> lines) {}
