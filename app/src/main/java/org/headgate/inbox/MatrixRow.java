package org.headgate.inbox;

import java.util.List;
import org.headgate.office.ActionKind;
import org.headgate.office.Allowance;

/** A row of the authority matrix as the page shows it: a kind of action, and what holds for each level. */
public record MatrixRow(ActionKind kind, List<Allowance> levels, boolean ofTheDistrict) {}
