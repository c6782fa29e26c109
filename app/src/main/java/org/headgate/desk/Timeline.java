package org.headgate.desk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.headgate.billing.BillId;
import org.headgate.kernel.Money;
import org.jspecify.annotations.Nullable;

/** What happened on an account, the newest first. */
public record Timeline(Kind shown, List<Entry> entries) {
    /** What of it to show. */
    public enum Kind {
        ALL,
        MONEY,
        READS,
        CHANGES
    }

    /**
     * One thing that happened.
     *
     * @param what a ledger transaction kind, a bill status, a read kind, or an action's name
     * @param detail memo, or period, or meter, as far as there is one
     */
    public record Entry(
            LocalDate on,
            Kind kind,
            String what,
            @Nullable Long document,
            @Nullable Money amount,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Nullable String detail,
            @Nullable String who) {
        public BillId bill() {
            if (document == null) throw new IllegalStateException(what + " has no bill");
            return new BillId(document);
        }

        public boolean isBill() {
            return document != null && (what.equals("BILL") || what.equals("BILL_CANCELLED") || what.equals("HELD"));
        }
    }
}
