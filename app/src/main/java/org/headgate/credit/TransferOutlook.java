package org.headgate.credit;

import java.util.List;
import org.headgate.kernel.Money;
import org.headgate.office.Authorised;
import org.headgate.office.Reason;

/** What a transfer would come to, and what speaks against it. */
public record TransferOutlook(
        String toNumber,
        Money fromThen,
        Money toThen,
        List<Reason> objections,
        String citation,
        Authorised authorised) {}
