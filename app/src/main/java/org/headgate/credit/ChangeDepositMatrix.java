package org.headgate.credit;

import java.time.LocalDate;
import java.util.List;
import org.headgate.district.CreditBand;
import org.headgate.office.Action;

/** Adopts a matrix of deposits from a day on; the one before stays for what was asked for until then. */
public record ChangeDepositMatrix(LocalDate from, List<Term> terms, String words) implements Action<LocalDate> {
    public ChangeDepositMatrix {
        terms = List.copyOf(terms);
    }

    /** A field of the matrix: none, an amount such as 75.00, or 2 x average. */
    public record Term(String rateClass, CreditBand band, String term) {}
}
