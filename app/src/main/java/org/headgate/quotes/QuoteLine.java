package org.headgate.quotes;

import java.util.List;
import org.headgate.district.InstallationKind;
import org.headgate.kernel.Money;
import org.headgate.office.Reason;
import org.headgate.rating.book.Words;
import org.jspecify.annotations.Nullable;

/**
 * One amount of a quote with what it is for and what it rests on.
 *
 * @param code what it is in the district's pack
 * @param meters of which kind; null where it is not taken for meters
 * @param size of the meters; empty where it is not taken for meters
 * @param count of what it is taken for each
 * @param each of one
 * @param why sentences with their citations; empty where rule and arithmetic say it all
 */
public record QuoteLine(
        Group group,
        String code,
        Words name,
        @Nullable InstallationKind meters,
        String size,
        int count,
        Money each,
        Money amount,
        Words rule,
        Words source,
        List<Reason> why) {
    public QuoteLine {
        why = List.copyOf(why);
    }

    /** What it is. */
    public enum Group {
        FEE,
        /** Given back by the district's rules. */
        DEPOSIT
    }

    /** Whether it is the same in another quote, whatever it amounts to. */
    boolean matches(QuoteLine other) {
        return code.equals(other.code) && meters == other.meters && size.equals(other.size);
    }
}
