package org.headgate.billing;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.rating.book.ExplainedCharge;
import org.headgate.rating.book.Words;

/** What a bill's part would come to, line by line, beside what it is; or why it could not be charged. */
public record WhatIfAnswer(Money billed, Money total, List<ExplainedCharge> charges, List<Words> reasons) {
    public Money difference() {
        return total.minus(billed);
    }
}
