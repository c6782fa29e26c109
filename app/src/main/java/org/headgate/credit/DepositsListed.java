package org.headgate.credit;

import java.util.List;
import org.headgate.kernel.Money;

/** The list, with how many are of each kind. */
public record DepositsListed(
        DepositsShown shown, List<DepositRow> rows, int due, int outstanding, int held, Money sum) {
    public int count(DepositsShown kind) {
        return switch (kind) {
            case DUE -> due;
            case OUTSTANDING -> outstanding;
            case HELD -> held;
        };
    }
}
