package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;

/** The matrix of today, beside the history and what a new one would be. */
public record DepositMatrixSheet(
        DepositMatrix matrix, List<AdoptedMatrix> history, LocalDate from, boolean mayPropose) {}
